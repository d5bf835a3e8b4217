package concordat.domain.decision;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What a later decision does to an earlier one (VO-10). */
public enum LinkKind {
    AMENDS("amended"),
    SUPERSEDES("superseded"),
    RESCINDS("rescinded");

    private final String past;

    LinkKind(String past) {
        this.past = past;
    }

    /** What has been done to the earlier decision. */
    public String past() {
        return past;
    }

    /** The one that counts among several: what ends a decision before what amends it. */
    public static Optional<LinkKind> strongest(Collection<LinkKind> kinds) {
        return kinds.stream().max(Comparator.naturalOrder());
    }

    /** Whether the earlier decision has no effect any more. */
    public boolean endsTheEarlier() {
        return this != AMENDS;
    }
}
