package concordat.domain.settings;

import concordat.domain.shared.Rule;

/** The rules of settings: for each change, and for settings that belong together. */
public enum SettingRule implements Rule {
    VALUE_IS_WITHIN_ITS_BOUNDS("D", "“{0}” can be from {1} to {2}."),
    VALUE_IS_ANOTHER("D", "It is {0} on {1} already."),
    PAST_IS_LEFT_AS_IT_WAS("D", "A change holds from today or a later day: what held until now stays on record."),
    CHANGE_IS_FORESEEABLE("D", "A change can be planned for five years at most: not later than {0}."),
    RED_IS_NOT_BELOW_AMBER(
            "AC-5",
            "An action would be red after {0} and amber after {1} on {2}. Red takes at least as many moves as amber: change the other number first.");

    private final String id;
    private final String message;

    SettingRule(String id, String message) {
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
