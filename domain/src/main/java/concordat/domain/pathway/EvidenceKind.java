package concordat.domain.pathway;

/** What a piece of evidence is (US-4). */
public enum EvidenceKind {
    STATEMENT("Statement"),
    FILE("Document"),
    DECISION("Decision"),
    /** What was put on record when a party met what it owed by an agreement. */
    FULFILMENT("Obligation met"),
    VALUE("Value of a measure");

    private final String words;

    EvidenceKind(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** Whether it points at something that is on record already. */
    public boolean isOnRecord() {
        return this == DECISION || this == FULFILMENT || this == VALUE;
    }
}
