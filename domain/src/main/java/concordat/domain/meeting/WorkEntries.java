package concordat.domain.meeting;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What committees plan to take up. */
public interface WorkEntries {
    void add(WorkEntry entry);

    Optional<WorkEntry> find(UUID id);

    /** That entry, its row locked until the end of the transaction. @throws NotFound if the actor may not see it */
    WorkEntry lock(UUID id);

    /** That entry. @throws NotFound if there is none, or the actor may not see it */
    default WorkEntry get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("planned work"));
    }

    /** Those of a committee that the actor may see and that have not ended, by title. */
    List<WorkEntry> of(CommitteeId committee);

    /** The items that came from entries of a committee, as far as the actor may see. */
    List<Taken> taken(CommitteeId committee);

    /** The ordinary meetings of a committee that the actor may see, without those that were cancelled. */
    List<Scheduled> meetings(CommitteeId committee);

    /** An item that came from an entry. */
    record Taken(UUID entry, MeetingId meeting, ItemState state) {}

    /** A meeting at which work may be due. */
    record Scheduled(MeetingId id, Instant startsAt, String title, MeetingState state) {}
}
