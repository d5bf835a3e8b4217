package concordat.domain.appraisal;

import concordat.domain.shared.Text;
import java.time.LocalDate;

/** What somebody puts on record of a joint appraisal: when it was, and who appraised for each employer. */
public record AppraisalDraft(LocalDate held, String forTrust, String forUniversity) {
    /** @throws IllegalArgumentException if a name is missing or too long */
    public AppraisalDraft {
        forTrust = Text.required("appraiser of the trust", forTrust, Text.LINE);
        forUniversity = Text.required("appraiser of the university", forUniversity, Text.LINE);
    }
}
