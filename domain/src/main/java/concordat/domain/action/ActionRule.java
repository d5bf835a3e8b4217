package concordat.domain.action;

import concordat.domain.shared.Rule;

/** What holds for an action. */
public enum ActionRule implements Rule {
    CLOSED_ACTION_STAYS_AS_IT_IS("AC-4", "Action {0} is closed and can no longer be changed."),
    OWNER_REPORTS_PROGRESS(
            "AC-4", "Only its owner, {0}, can report progress on this action or propose it as complete."),
    COMPLETION_IS_PROPOSED_BY_THE_OWNER("AC-4", "The owner has not proposed this action as complete yet."),
    PROPOSER_DOES_NOT_AGREE("AC-4", "Whoever proposed an action as complete does not agree its completion as well."),
    REVISED_DATE_IS_ANOTHER("AC-2", "The action is due on {0} already. Give another date."),
    ACTION_ARISES_IN_A_MEETING(
            "AC-1", "An action arises from an item once its meeting has begun, and not from one that was withdrawn."),
    COMPLETION_IS_PROPOSED_ONCE("AC-4", "It has been proposed as complete already."),
    COMPLETION_IS_SHOWN(
            "AC-1", "Add what shows that it is done, or say what was done and why there is nothing to show."),
    MEETING_OR_CHAIR_AGREES(
            "AC-4",
            "Say which meeting agreed that it is complete. Only the chair of the committee agrees without one."),
    CLOSING_MEETING_IS_THE_COMMITTEES(
            "AC-4",
            "An action is agreed as complete at a meeting of its committee that has begun, and not before it was raised."),
    ACTION_IS_ON_HOLD("AC-3", "This action is not on hold."),
    ACTION_IS_CLOSED("AC-4", "This action is open already."),
    TRANSFERRED_ACTION_GOES_ON_ELSEWHERE("AC-3", "This action was transferred: it goes on as {0}."),
    TRANSFER_GOES_ELSEWHERE("AC-3", "Choose another owner, or another committee."),
    LINK_IS_A_WEB_ADDRESS("AC-1", "Enter an address that begins with https:// or http://."),
    EVIDENCE_IS_ADDED_ONCE("AC-1", "The same file has been added already."),
    PART_2_IS_NOT_PUBLISHED("XL-10", "The log of Part 2 is not for the public: take the working register."),
    NOT_MORE_EVIDENCE("AC-1", "An action takes up to {0} pieces of evidence."),
    NO_EVIDENCE_IN_QUARANTINE("AC-1", "Something harmful was found in a file: withdraw it first."),
    EVIDENCE_IS_WITHDRAWN_ONCE("AC-1", "This has been withdrawn already."),
    DUE_DATE_IS_NOT_PAST("AC-1", "An action cannot be due before the day on which it is raised.");

    private final String id;
    private final String message;

    ActionRule(String id, String message) {
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
