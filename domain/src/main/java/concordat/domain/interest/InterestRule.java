package concordat.domain.interest;

import concordat.domain.shared.Rule;

/** What holds for the register of interests and the annual return. */
public enum InterestRule implements Rule {
    INDIRECT_SAYS_WHOSE(
            "COI-4", "An indirect interest is somebody else's: give the relationship and the name of whose it is."),
    DIRECT_INTEREST_IS_ONES_OWN(
            "COI-4",
            "Only an indirect interest is somebody else's: choose “Indirect”, or leave relationship and name empty."),
    OFFICER_LEAVES_OWN_ENTRY_TO_ANOTHER(
            "COI-5", "This interest is your own: another governance officer reviews and registers it."),
    INTEREST_IS_REVIEWED_ONCE("COI-5", "This interest has been reviewed already, and approved by {0}."),
    REVIEW_GOES_BEFORE_REGISTRATION("COI-5", "Record the manager’s review before you register this interest."),
    WITHHOLDING_GIVES_ITS_REASON("COI-5", "Say on which ground this interest is withheld, and why."),
    REGISTRATION_IS_ANOTHER("COI-5", "On the register this interest is {0} already."),
    INTEREST_IS_ENDED_ONCE("COI-7", "This interest has ended already, with {0} as its last day."),
    NIL_RETURN_HAS_NO_ENTRY(
            "COI-3", "{0} has {1} on record, so there is something to declare: confirm it, or end what is over."),
    CONFIRMATION_HAS_AN_ENTRY("COI-3", "{0} has no current interest to confirm: sign a nil return instead."),
    ITEM_IS_STILL_BEFORE_THE_MEETING(
            "COI-8", "Item {0} has been dealt with: what it concerns stays as it was when it was decided."),
    AGREEMENT_IS_ON_RECORD(
            "COI-8", "There is no agreement “{0}” on record that you may see: give its title or its reference."),
    CONFLICT_IS_ANSWERED_ONCE("COI-8", "This possible conflict of {0} has been answered already."),
    POSSIBLE_CONFLICTS_ARE_ANSWERED(
            "COI-8",
            "Nothing can be decided on this item yet: interests on the register may conflict with it. Put each on record as"
                    + " declared, or say why it is no conflict: {0}.");

    private final String id;
    private final String message;

    InterestRule(String id, String message) {
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
