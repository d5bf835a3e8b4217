package concordat.domain.search;

/** What can be found. */
public enum FoundKind {
    MEETING("Meeting"),
    AGENDA_ITEM("Agenda item"),
    PAPER("Paper"),
    MINUTE("Minute"),
    DECISION("Decision"),
    EARLIER_DECISION("Earlier decision"),
    ACTION("Action"),
    AGREEMENT("Agreement"),
    CLAUSE("Clause of an agreement"),
    COMMITTEE("Committee");

    private final String words;

    FoundKind(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}
