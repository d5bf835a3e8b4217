package concordat.domain.honorary;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which honorary arrangements a register shows; what is null or blank does not narrow it.
 *
 * @param text what person, reference, study or role contain, in whatever case
 * @param concerning the host or the employer
 * @param endsBy those that run and end on that day or before
 */
public record HonoraryFilter(
        String text,
        @Nullable HonoraryKind kind,
        @Nullable HonoraryStanding standing,
        @Nullable OrganisationId concerning,
        @Nullable LocalDate endsBy) {
    /** @throws IllegalArgumentException if the text is too long */
    public HonoraryFilter {
        text = Text.optional("text to look for", text, Text.LINE);
    }

    /** All of them. */
    public static HonoraryFilter all() {
        return new HonoraryFilter("", null, null, null, null);
    }
}
