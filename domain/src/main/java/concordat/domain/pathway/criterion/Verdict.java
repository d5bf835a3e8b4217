package concordat.domain.pathway.criterion;

/** Whether a criterion is met (6.11). */
public enum Verdict {
    MET("Met"),
    AT_RISK("At risk"),
    NOT_MET("Not met");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}
