package concordat.domain.board;

import concordat.domain.shared.Rule;

/** What holds for the making of board reports. */
public enum BoardReportRule implements Rule {
    MADE_WITH_THE_RIGHTS_OF_ITS_QUESTION(
            "Your appointments have changed since you asked for this report, so it would say something else. Ask for it again."),

    COMPARED_WITH_AN_EARLIER_DAY("Changes are told since a day before that of the report: choose an earlier one.");

    private final String message;

    BoardReportRule(String message) {
        this.message = message;
    }

    @Override
    public String id() {
        return "XL-11";
    }

    @Override
    public String message() {
        return message;
    }
}
