package concordat.domain.appraisal;

/** The post of a clinical academic with when its next joint appraisal is due. */
public record ListedPost(JointPostRow post, AppraisalDue next) {}
