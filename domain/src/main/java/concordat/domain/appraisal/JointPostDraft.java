package concordat.domain.appraisal;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody puts on record of the post of a clinical academic.
 *
 * @param jobPlanAgreed when both employers agreed the joint job plan; null if they have not
 */
public record JointPostDraft(
        String person,
        String post,
        OrganisationId trust,
        OrganisationId university,
        LocalDate start,
        @Nullable LocalDate jobPlanAgreed) {
    /** @throws IllegalArgumentException if a text is missing or too long */
    public JointPostDraft {
        person = Text.required("person", person, Text.LINE);
        post = Text.required("post", post, Text.LINE);
    }
}
