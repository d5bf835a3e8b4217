package concordat.domain.view;

import concordat.domain.shared.Rule;

/** What holds for views of registers. */
public enum ViewRule implements Rule {
    NAME_IS_ANOTHER("D", "You have a view of this register with that name already."),
    NOT_TOO_MANY_VIEWS("D", "You can keep at most {0} views. Delete one that you no longer need."),
    ONLY_THE_OWNER_CHANGES_IT("D", "Only whoever keeps a view changes or deletes it.");

    private final String id;
    private final String message;

    ViewRule(String id, String message) {
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
