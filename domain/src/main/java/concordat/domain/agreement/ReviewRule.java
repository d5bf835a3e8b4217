package concordat.domain.agreement;

import concordat.domain.shared.Rule;

/** What holds for the reviews of a draft, and for the approval that follows them. */
public enum ReviewRule implements Rule {
    REVIEW_IS_OF_A_DRAFT_IN_REVIEW(
            "AG-2",
            "A review is asked for while the draft is in review; this one is \"{0}\": move it to review first."),
    REVIEW_IS_FOR_A_PARTY("AG-2", "Only for a party is the draft reviewed."),
    REVIEWER_IS_OF_THE_PARTY(
            "AG-2",
            "Whoever is chosen to review it holds an appointment at {0} today; of anybody else, enter name and office."),
    REVIEW_IS_DUE_IN_TIME("AG-2", "A review is asked for by today, {0}, or a later day."),
    REVIEW_IS_ASKED_FOR_ONCE(
            "AG-2",
            "{0} has been asked for this review for {1} already: record what came of it before you ask for another."),
    REVIEW_IS_RECORDED_ONCE(
            "AG-2", "What came of this review is on record already: ask for another if the draft reads otherwise."),
    REVIEW_COMES_BEFORE_SIGNATURE(
            "AG-2", "What comes of a review is recorded before the draft goes out for signature; this one is \"{0}\"."),
    COMMENTS_SAY_WHAT_OR_WHY("AG-2", "Enter which changes are asked for, or why no review is needed."),
    REVIEWED_BEFORE_APPROVAL(
            "AG-2", "{0} cannot approve the draft yet. Reviews of it, as it reads now, are missing: {1}.");

    private final String id;
    private final String message;

    ReviewRule(String id, String message) {
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
