package concordat.domain.programme.delivery;

import concordat.domain.shared.Rule;

/** What holds for milestones, people and outputs of programmes. */
public enum DeliveryRule implements Rule {
    MILESTONE_IS_OPEN("D", "This milestone was struck, or reached: it stands as it is."),
    MILESTONE_IS_NOT_STRUCK("D", "This milestone was struck already."),
    REACHED_DAY_HAS_COME("D", "{0} is to come: a milestone is reached once it has happened."),
    LAST_DAY_IS_NOT_BEFORE_THE_FIRST("D", "The last day, {1}, is before the first, {0}."),
    PERSON_IS_OF_A_PARTNER("D", "People come from the organisations that take part in the programme."),
    OUTPUT_IS_NOT_STRUCK("D", "This output was struck already."),
    OUTPUT_HAS_COME("D", "{0} is to come: an output is recorded once it is there."),
    ARRANGEMENT_IS_LINKED_ONCE("D", "This honorary arrangement is linked to the programme already."),
    ARRANGEMENT_IS_OF_THE_PARTNERSHIP(
            "AG-13", "Only an honorary arrangement of this partnership that you may see can be linked.");

    private final String id;
    private final String message;

    DeliveryRule(String id, String message) {
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
