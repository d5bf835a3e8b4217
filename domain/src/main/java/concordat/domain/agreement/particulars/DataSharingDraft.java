package concordat.domain.agreement.particulars;

import concordat.domain.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of personal data under an agreement.
 *
 * @param basis the lawful basis; null if none is named
 * @param details which data, and the condition for special categories, if there are any
 */
public record DataSharingDraft(boolean shared, @Nullable LawfulBasis basis, String details) {
    /** @throws IllegalArgumentException if the text is too long */
    public DataSharingDraft {
        details = Text.optional("details", details, Text.SENTENCE);
    }
}
