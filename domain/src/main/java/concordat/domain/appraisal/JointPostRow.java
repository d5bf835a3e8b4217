package concordat.domain.appraisal;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The post of a clinical academic as the register shows it.
 *
 * @param last when the last joint appraisal was; null if there was none
 * @param lastDay of the post; null while it runs on
 */
public record JointPostRow(
        JointPostId id,
        PartnershipId partnership,
        String reference,
        String person,
        String post,
        OrganisationId trust,
        String trustName,
        OrganisationId university,
        String universityName,
        LocalDate start,
        @Nullable LocalDate jobPlanAgreed,
        @Nullable LocalDate last,
        @Nullable LocalDate lastDay) {}
