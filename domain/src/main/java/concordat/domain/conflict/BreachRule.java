package concordat.domain.conflict;

import concordat.domain.shared.Rule;

/** What holds for breach records. */
public enum BreachRule implements Rule {
    BREACH_IS_FOUND_BY_TODAY("COI-13", "The interest was found on {0}, which is still to come."),
    BREACH_TOUCHES_WHAT_THEY_TOOK_PART_IN(
            "COI-13", "{0} was not on the roll of decision {1}: the breach does not touch it."),
    BREACH_TOUCHES_DECISIONS_OF_ITS_COMMITTEE("COI-13", "Decision {0} was taken by another committee."),
    DECISION_IS_FLAGGED_ONCE("COI-13", "Decision {0} is flagged for this breach already."),
    BREACH_IS_OPEN("COI-13", "Breach record {0} is closed: it can no longer be changed."),
    REVIEWS_COME_BEFORE_CLOSING(
            "COI-13", "Of the decisions that are flagged {0} still to be reviewed: record each result before closing."),
    REVIEW_HAS_ONE_RESULT("COI-13", "The result of the review of decision {0} is on record already: {1}."),
    LATER_DECISION_IS_OF_WHAT_IS_REFERRED_BACK(
            "COI-13", "Only a decision that is referred back is followed by a later one of the same committee.");

    private final String id;
    private final String message;

    BreachRule(String id, String message) {
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
