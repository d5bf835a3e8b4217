package concordat.domain.intake;

import concordat.domain.shared.Rule;

/** What holds when a register is brought in from a file. */
public enum IntakeRule implements Rule {
    NEEDED_COLUMNS_ARE_CHOSEN("D", "Choose the column of the file for: {0}."),
    COLUMN_STANDS_FOR_ONE_THING("D", "Column {0} is chosen for \"{1}\" and for \"{2}\": it can stand for one of them."),
    FILE_HAS_ROWS("D", "The file has headings and no rows below them. Fill in at least one row."),
    FILE_IS_CHECKED_FIRST("D", "Check the file first: it shows what will happen to every row."),
    ONE_THING_AT_A_TIME("D", "The file is being worked on at the moment. Wait until that is done."),
    ALL_ROWS_ARE_GOOD(
            "D",
            "{0} cannot be brought in, so nothing was written. Correct the file and bring it in anew, or choose to bring in"
                    + " the good rows only."),
    SOMETHING_IS_ADDED("D", "No row of this file would be added, so there is nothing to bring in."),
    BROUGHT_IN_ONCE("D", "This file has been brought in already. Bring in another, or take this one back first."),
    ONLY_WHAT_IS_BROUGHT_IN_IS_TAKEN_BACK("D", "Only a file that has been brought in can be taken back."),
    NOTHING_REFERS_TO_WHAT_IS_TAKEN_BACK(
            "D",
            "{0} of this import cannot be taken back, because something was done with them since, or refers to them. Nothing"
                    + " was taken back.");

    private final String id;
    private final String message;

    IntakeRule(String id, String message) {
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
