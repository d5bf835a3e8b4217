package concordat.domain.pathway;

import concordat.domain.shared.Text;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Evidence as somebody words it.
 *
 * @param on the date of what is evidence
 * @param text what it shows
 * @param source where it can be looked up; may be empty
 * @param criterion the criterion that it is for; null if it is for the track as a whole
 * @param owner who answers for it; may be empty
 * @param review the day by which somebody looks whether it still holds; null for none
 */
public record EvidenceDraft(
        LocalDate on, String text, String source, @Nullable UUID criterion, String owner, @Nullable LocalDate review) {
    /** @throws IllegalArgumentException if the text is missing, or something is too long */
    public EvidenceDraft {
        text = Text.required("evidence", text, Text.SENTENCE);
        source = Text.optional("source", source, Text.LINE);
        owner = Text.optional("owner", owner, Text.LINE);
    }

    /** One for the track as a whole, which nobody answers for by name. */
    public static EvidenceDraft of(LocalDate on, String text, String source) {
        return new EvidenceDraft(on, text, source, null, "", null);
    }
}
