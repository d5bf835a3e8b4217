package concordat.domain.meeting;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Part;
import java.time.Instant;
import java.util.List;

/** The minutes that were circulated and that no meeting has approved yet (MI-2). */
public interface MinutesToApprove {
    /** Of which parts of the committee's meetings before that instant there are any, as far as the actor may see. */
    List<Part> waiting(CommitteeId committee, Instant before);
}
