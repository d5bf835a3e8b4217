package concordat.domain.pathway.criterion;

/** How it is told whether a criterion is met: by a person who judges it, or reckoned from the values of a measure (US-6). */
public enum Proving {
    JUDGED("Judged by a named person, confirmed by another"),
    /** The latest counts: how many of how many. */
    SHARE("Share, from the latest counts"),
    /** The latest value. */
    LEVEL("Latest value"),
    /** The mean of the latest values, one for each period. */
    AVERAGE("Average of the latest periods");

    private final String words;

    Proving(String words) {
        this.words = words;
    }

    /** As it is put to a reader. */
    public String words() {
        return words;
    }

    /** Whether it is reckoned, so that nobody judges it. */
    public boolean isReckoned() {
        return this != JUDGED;
    }
}
