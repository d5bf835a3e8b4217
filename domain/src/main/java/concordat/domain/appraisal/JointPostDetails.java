package concordat.domain.appraisal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The post of a clinical academic with all that is on record of it.
 *
 * @param lastDay null while it runs on
 * @param appraisals the joint appraisals that were held, the latest first
 */
public record JointPostDetails(
        JointPostId id,
        long version,
        String reference,
        JointPostDraft details,
        String trust,
        String university,
        AppraisalDue next,
        @Nullable LocalDate lastDay,
        List<AppraisalDraft> appraisals) {}
