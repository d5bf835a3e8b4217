package concordat.domain.programme.delivery;

import concordat.domain.shared.Text;
import java.time.LocalDate;

/**
 * An output as somebody enters it.
 *
 * @param reference where it is found, such as a DOI or an address on the web; may be empty
 */
public record OutputDraft(OutputKind kind, String title, LocalDate on, String reference) {
    /** The longest reference. */
    public static final int REFERENCE = 500;

    /** @throws IllegalArgumentException if the title is missing, or a text too long */
    public OutputDraft {
        title = Text.required("title of the output", title, Text.LINE);
        reference = Text.optional("reference", reference, REFERENCE);
    }

    String words() {
        return kind.words() + " \"" + title + "\" of " + Days.words(on)
                + (reference.isEmpty() ? "" : " (" + reference + ")");
    }
}
