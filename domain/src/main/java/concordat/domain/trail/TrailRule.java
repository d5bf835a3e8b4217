package concordat.domain.trail;

import concordat.domain.shared.Rule;

/** What holds for links of the trail. */
public enum TrailRule implements Rule {
    ENDS_FIT_THE_RELATION("D", "{0} cannot be linked to {1} like this."),
    ENDS_ARE_OF_ONE_PARTNERSHIP("D", "Both must belong to the same partnership."),
    ENDS_BEAR_A_LINK(
            "D",
            "{0} is {1}. Only a decision that was carried, an action that was not cancelled, evidence that was not"
                    + " withdrawn and a programme that was not stopped can be linked."),
    LINKED_ONCE("D", "This link is on record already."),
    LINK_ENDS_ONCE("D", "This link was ended on {0}.");

    private final String id;
    private final String message;

    TrailRule(String id, String message) {
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
