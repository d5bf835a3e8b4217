package concordat.domain.news;

import concordat.domain.meeting.MeetingEvent;
import concordat.domain.shared.Term;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What news of meetings has in common. */
final class MeetingNews {
    /** Such as "Monday 4 May 2026 at 09:30", by the clocks of London. */
    static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'at' HH:mm", Locale.UK)
            .withZone(Term.LONDON);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(Term.LONDON);

    private MeetingNews() {}

    static Announcement announced(String kind, MeetingEvent event) {
        return new Announcement(
                kind, event.meeting().value(), event.within().value(), Recipients.meeting(event.meeting()), "");
    }

    /** Whether it is still to be held, or to go on. */
    static boolean isAhead(NewsFacts.MeetingFacts meeting, Instant now) {
        return !meeting.state().equals("CANCELLED")
                && !meeting.state().equals("CLOSED")
                && (meeting.resumesAt() != null || meeting.endsAt().isAfter(now));
    }

    static List<String> arrangements(NewsFacts.MeetingFacts meeting) {
        return meeting.resumesAt() == null
                ? List.of(
                        WHEN.format(meeting.startsAt()) + " to " + TIME.format(meeting.endsAt()),
                        "Place: " + meeting.place())
                : List.of("It goes on on " + WHEN.format(meeting.resumesAt()), "Place: " + meeting.place());
    }

    static NewsItem item(String what, NewsFacts.MeetingFacts meeting, List<String> lines, UUID id) {
        return new NewsItem(what + meeting.committee() + ", " + meeting.title(), lines, "/meeting?id=" + id);
    }
}
