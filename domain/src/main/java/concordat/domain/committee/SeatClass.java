package concordat.domain.committee;

/** The class of a seat, which quorum may ask for (QU-2). */
public enum SeatClass {
    NON_EXECUTIVE("non-executive director"),
    EXECUTIVE("executive director"),
    CLINICAL("clinical member"),
    UNIVERSITY("university member"),
    LAY("lay member"),
    GOVERNOR("governor"),
    OTHER("member");

    private final String words;

    SeatClass(String words) {
        this.words = words;
    }

    /** What people call one of them, in the singular. */
    public String words() {
        return words;
    }

    /** Whether an executive may not deputise for it (MB-6). */
    public boolean isIndependent() {
        return this == NON_EXECUTIVE || this == LAY;
    }
}
