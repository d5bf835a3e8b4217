package concordat.domain.decision;

/** What a later decision does to an earlier one (VO-10). */
public enum LinkKind {
    AMENDS("amended"),
    RESCINDS("rescinded"),
    SUPERSEDES("superseded");

    private final String past;

    LinkKind(String past) {
        this.past = past;
    }

    /** What has been done to the earlier decision. */
    public String past() {
        return past;
    }

    /** Whether the earlier decision has no effect any more. */
    public boolean endsTheEarlier() {
        return this != AMENDS;
    }
}
