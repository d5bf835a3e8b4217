package concordat.domain.escalation;

import concordat.domain.shared.Rule;

/** What holds for escalations and referrals. */
public enum EscalationRule implements Rule {
    ARISES_IN_A_MEETING(
            "MT-6",
            "An issue is escalated or referred once its meeting has begun, and not from an item that was withdrawn."),
    ESCALATED_TO_A_PARENT_BODY(
            "LF-9", "An issue is escalated to a body to which the committee reports. Choose one of them."),
    REFERRED_ELSEWHERE(
            "MT-6", "An issue is referred to another committee of the partnership, or to a body by its name."),
    CONCERNS_ITS_ITEM("MT-6", "What it is about has to be on record of the same item."),
    ANSWER_IS_NOT_ASKED_BEFORE("MT-6", "An answer cannot be asked for before {0}, the day on which it is raised."),
    RECEIPT_IS_DATED_BETWEEN("6.8", "The receiving body dealt with it between {0}, when it was raised, and today."),
    ANSWER_IS_RECORDED_ONCE("6.8", "It was {0} already."),
    ONLY_ANSWERS_ARE_CORRECTED("6.8", "There is no minute reference to correct yet."),
    CORRECTION_SAYS_SOMETHING_ELSE("6.8", "This is what is on record already: change something, or cancel."),
    RECEIVER_TAKES_IT("6.8", "Only the committee to which it was sent takes it on its agenda."),
    TAKEN_ONCE("6.8", "It is on the agenda of {0} already.");

    private final String id;
    private final String message;

    EscalationRule(String id, String message) {
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
