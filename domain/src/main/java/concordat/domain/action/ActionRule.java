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
