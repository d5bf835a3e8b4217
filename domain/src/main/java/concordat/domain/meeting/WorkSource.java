package concordat.domain.meeting;

/** Why a committee plans a piece of work (6.3). */
public enum WorkSource {
    TERMS_OF_REFERENCE("Terms of reference"),
    STATUTORY("Required by law"),
    CYCLICAL("Recurs every year"),
    REQUESTED("Asked for at a meeting");

    private final String words;

    WorkSource(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}
