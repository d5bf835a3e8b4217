package concordat.domain.appraisal;

import concordat.domain.shared.Rule;

/** What holds for the posts of clinical academics and their joint appraisals. */
public enum AppraisalRule implements Rule {
    EMPLOYERS_ARE_OF_THE_PARTNERSHIP("AG-14", "Both employers are organisations of the partnership."),
    EMPLOYERS_ARE_A_TRUST_AND_A_UNIVERSITY("AG-14", "A joint post is one of an NHS organisation and a university."),
    APPRAISERS_ARE_TWO_PEOPLE("AG-14", "A joint appraisal has two appraisers, one for each employer."),
    APPRAISAL_IS_NOT_IN_THE_FUTURE(
            "AG-14", "A joint appraisal is put on record once it was held: not after today, {0}."),
    APPRAISAL_FOLLOWS_THE_LAST(
            "AG-14", "The joint appraisal must be after {0}, when the post began or the last one was held."),
    POST_STARTS_BEFORE_ITS_APPRAISALS(
            "AG-14", "The post cannot begin on or after {0}, when its first appraisal was held."),
    POST_HAS_NOT_ENDED("AG-14", "The post has ended."),
    POST_ENDS_AFTER_ITS_START("AG-14", "The last day must not be before {0}.");

    private final String id;
    private final String message;

    AppraisalRule(String id, String message) {
        this.id = id;
        this.message = message;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String message() {
        return message;
    }
}
