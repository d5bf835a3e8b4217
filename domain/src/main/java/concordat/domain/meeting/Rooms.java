package concordat.domain.meeting;

import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.MeetingId;
import java.time.Instant;

/** What the rules need to know of who is in the room: the whole truth, whatever the actor may see. */
public interface Rooms {
    /**
     * The room as it is for that item at that instant.
     *
     * @throws concordat.domain.shared.NotFound if there is no such item in that meeting
     */
    Room of(MeetingId meeting, AgendaItemId item, Instant at);
}
