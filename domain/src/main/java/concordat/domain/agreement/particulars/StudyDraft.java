package concordat.domain.agreement.particulars;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Text;

/**
 * What somebody says of the study that an agreement is about.
 *
 * @param reference its IRAS number; may be empty
 * @param unmodified whether the national template stands as it was published
 * @param modification what was changed in it, and why; empty if nothing was
 */
public record StudyDraft(
        String title,
        String reference,
        StudyKind kind,
        OrganisationId sponsor,
        OrganisationId site,
        boolean unmodified,
        String modification) {
    /** @throws IllegalArgumentException if a text is missing or too long */
    public StudyDraft {
        title = Text.required("title", title, Text.SENTENCE);
        reference = Text.optional("reference", reference, Text.LINE);
        modification = Text.optional("reason", modification, Text.SENTENCE);
    }
}
