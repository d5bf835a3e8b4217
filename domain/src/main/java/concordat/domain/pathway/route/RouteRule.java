package concordat.domain.pathway.route;

import concordat.domain.shared.Rule;

/** What holds for the steps on the way to an award. */
public enum RouteRule implements Rule {
    STEP_IS_IN_FORCE("US-2", "This step has been retired."),
    STEP_IS_OF_THIS_ROUTE("US-2", "This step belongs to the route of another award, or of another kind of trust."),
    STEP_IS_TAKEN_ONCE("US-2", "This step is on record as taken already."),
    STEP_IS_NOT_TAKEN_IN_THE_FUTURE("US-2", "A step cannot have been taken after today, {0}."),
    STEP_IS_STRUCK_ONCE("US-2", "This entry has been struck already."),
    VOTES_ARE_RECORDED("US-3", "Enter how many voted for it, and how many voted."),
    VOTES_ARE_ASKED_FOR("US-3", "No votes are recorded for this step: leave them empty."),
    MORE_THAN_HALF_VOTED_FOR_IT(
            "US-3", "It takes more than half of those who vote: {0} of {1} is not, so that the step is not taken."),
    DECISION_IS_THERE("US-2", "There is no such decision that was carried, or you may not see it.");

    private final String id;
    private final String message;

    RouteRule(String id, String message) {
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
