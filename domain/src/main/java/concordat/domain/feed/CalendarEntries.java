package concordat.domain.feed;

import concordat.domain.shared.MeetingId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Meetings for calendars, as far as the actor may see. */
public interface CalendarEntries {
    /** Those of committees to which the actor is appointed, and those in which they deputise, that end after that instant. */
    List<CalendarEntry> own(Instant from);

    Optional<CalendarEntry> of(MeetingId meeting);
}
