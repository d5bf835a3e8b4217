package concordat.domain.programme;

import concordat.domain.shared.AgreementId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A programme as the register shows it. Null means "not recorded", or that the reader may not see it.
 *
 * @param partners the short names of the organisations that take part, joined by "; "
 * @param aims the aims that it serves, joined by "; "; empty if none is on record
 * @param agreementReference the reference of the agreement that it rests on
 */
public record ProgrammeRow(
        ProgrammeId id,
        long version,
        String name,
        ProgrammeKind kind,
        ProgrammeStatus status,
        String partners,
        @Nullable LocalDate started,
        @Nullable LocalDate ends,
        String description,
        String lead,
        String aims,
        @Nullable AgreementId agreement,
        @Nullable String agreementReference,
        boolean fictional) {}
