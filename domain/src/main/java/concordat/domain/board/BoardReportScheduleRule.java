package concordat.domain.board;

import concordat.domain.shared.Rule;

/** What holds for schedules of board reports. */
public enum BoardReportScheduleRule implements Rule {
    DAY_OF_THE_MONTH_IS_1_TO_31("Enter a day of the month from 1 to 31."),
    DAYS_BEFORE_A_MEETING_ARE_1_TO_28("Enter a number of days from 1 to 28."),
    MEETINGS_ARE_OF_A_COMMITTEE("Choose the committee before whose meetings the report is to be made."),
    SCHEDULE_IS_ANOTHER("You have this schedule already."),
    STOPPED_SCHEDULES_STAY_STOPPED("This schedule has been stopped. Set up another one.");

    private final String message;

    BoardReportScheduleRule(String message) {
        this.message = message;
    }

    @Override
    public String id() {
        return "D";
    }

    @Override
    public String message() {
        return message;
    }
}
