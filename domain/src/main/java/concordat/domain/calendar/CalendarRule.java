package concordat.domain.calendar;

import concordat.domain.shared.Rule;

/** What holds for days that are proclaimed. */
public enum CalendarRule implements Rule {
    DAY_IS_PROCLAIMED_ONCE("MT-2", "{0} is on record as proclaimed already. Withdraw that first if it is wrong."),
    PROCLAMATION_CHANGES_THE_DAY("MT-2", "{0} is {1} already, by the calendar."),
    PROCLAMATION_IS_NOT_FAR_AWAY("MT-2", "A proclaimed day lies between 1995 and ten years from now."),
    PROCLAIMED_DAY_IS_WITHDRAWN_ONCE("MT-2", "It has been withdrawn already.");

    private final String id;
    private final String message;

    CalendarRule(String id, String message) {
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
