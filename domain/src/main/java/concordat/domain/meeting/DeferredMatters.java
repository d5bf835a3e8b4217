package concordat.domain.meeting;

import concordat.domain.shared.CommitteeId;
import java.util.List;

/** The matters that committees have deferred, or have to ratify, and not taken up again. */
public interface DeferredMatters {
    /**
     * Those of a committee that the actor may see, the first to come back first. Nobody else takes one up until the
     * transaction ends.
     */
    List<DeferredMatter> waiting(CommitteeId committee);
}
