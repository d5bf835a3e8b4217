package concordat.domain.decision;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * What a later decision does to an earlier one: it corrects it (VO-10); or it ratifies, or declines to ratify, what was
 * agreed without a quorum (QU-7). What counts more stands later.
 */
public enum LinkKind {
    RATIFIES("ratified"),
    DECLINES_TO_RATIFY("refused ratification"),
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

    /** The one that counts among several: what ends a decision before what amends it, and that before a ratification. */
    public static Optional<LinkKind> strongest(Collection<LinkKind> kinds) {
        return kinds.stream().max(Comparator.naturalOrder());
    }

    /** Whether somebody asks for it; the others follow from the outcome of an item for ratification. */
    public boolean isCorrection() {
        return this == AMENDS || endsTheEarlier();
    }

    /** Whether the earlier decision has no effect any more, since another has taken its place or it was rescinded. */
    public boolean endsTheEarlier() {
        return this == SUPERSEDES || this == RESCINDS;
    }
}
