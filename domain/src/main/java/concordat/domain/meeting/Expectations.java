package concordat.domain.meeting;

import concordat.domain.shared.MeetingId;
import java.util.Collection;
import java.util.Map;

/** Who is expected at meetings: the whole truth, whatever the actor may see; only the titles of items are what they see. */
public interface Expectations {
    /** What is expected of each of these meetings, which the actor may see; in a few queries, however many there are. */
    Map<MeetingId, Expectation> of(Collection<MeetingId> meetings);
}
