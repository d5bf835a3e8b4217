package concordat.domain.intake;

import concordat.domain.shared.PartnershipId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that is brought in, as pages show it.
 *
 * @param fingerprint its SHA-256, in hexadecimal digits
 * @param headings of its first row
 * @param rows how many it has below them
 * @param mapping which of its columns stands for which, as chosen last, or as guessed
 * @param added how many rows will be, or were, added; likewise the next two
 * @param broughtInAt when; null if it was not
 * @param stopped why the last work on it came to nothing; empty if it did not
 * @param takingBackReason why it was taken back; empty if it was not
 */
public record IntakeLine(
        IntakeId id,
        long version,
        RegisterKind register,
        PartnershipId partnership,
        String file,
        int bytes,
        String fingerprint,
        Instant receivedAt,
        String receivedBy,
        IntakeState state,
        List<String> headings,
        int rows,
        Mapping mapping,
        int added,
        int there,
        int wrong,
        boolean goodRowsOnly,
        @Nullable Instant broughtInAt,
        String stopped,
        String takingBackReason) {}
