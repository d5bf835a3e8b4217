package concordat.domain.board;

/** The two forms of a report (XL-7, XL-10). */
public enum ReportForm {
    /** For the people who keep and use the register: frozen header row, filters, all columns, and how much is withheld from the reader. */
    WORKING("Working register"),
    /** For anybody: no filters or frozen panes, no reserved business, and no word of what is left out. */
    PUBLICATION("Publication");

    private final String words;

    ReportForm(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}
