package concordat.domain.feed;

import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whoever attends meetings reads them for their calendar; whoever may see one can take that one. */
@UseCase
@ReadsOnly
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.PAPER_AUTHOR,
    Role.AUDITOR,
    Role.ADMINISTRATOR
})
public class ReadingCalendar {
    private static final Duration BACK = Duration.ofDays(92);

    private final CalendarEntries entries;
    private final CalendarFeeds feeds;
    private final Clock clock;

    @Inject
    ReadingCalendar(CalendarEntries entries, CalendarFeeds feeds, Clock clock) {
        this.entries = entries;
        this.feeds = feeds;
        this.clock = clock;
    }

    /** The actor's own meetings, from three months ago on; cancelled ones too, so that calendars take them off. */
    public List<CalendarEntry> own() {
        return entries.own(clock.instant().minus(BACK));
    }

    /** One meeting. @throws NotFound if the actor may not see it, or nobody meets in it */
    public CalendarEntry meeting(MeetingId id) {
        return entries.of(id).orElseThrow(() -> new NotFound("meeting"));
    }

    /** When the secret address of the actor's calendar was made, if there is one. */
    public Optional<Instant> feedMade() {
        return feeds.made();
    }
}
