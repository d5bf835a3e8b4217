package concordat.domain.measure;

/** Why a point is special cause: what chance alone would hardly bring about (SP-2). */
public enum Signal {
    OUTSIDE_LIMITS("Outside the process limits"),
    SHIFT("Seven or more points in a row on one side of the mean"),
    TREND("Seven or more points in a row rising or falling"),
    NEAR_LIMIT("Two of three points close to the same limit");

    private final String words;

    Signal(String words) {
        this.words = words;
    }

    /** As it is put to a reader. */
    public String words() {
        return words;
    }
}
