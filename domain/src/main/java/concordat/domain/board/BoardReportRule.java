package concordat.domain.board;

import concordat.domain.shared.Rule;

/** What holds for the making of board reports. */
public enum BoardReportRule implements Rule {
    MADE_WITH_THE_RIGHTS_OF_ITS_QUESTION(
            "XL-11",
            "Your appointments have changed since you asked for this report, so it would say something else. Ask for it again."),

    COMPARED_WITH_AN_EARLIER_DAY(
            "XL-11", "Changes are told since a day before that of the report: choose an earlier one."),

    A_FILE_HAS_ONE_TABLE(
            "XL-2",
            "Attendance and forward plans have the meetings of a committee as their columns. Choose a committee to take them as a file.");

    private final String id;
    private final String message;

    BoardReportRule(String id, String message) {
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
