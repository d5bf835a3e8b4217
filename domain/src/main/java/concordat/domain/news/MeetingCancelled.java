package concordat.domain.news;

import concordat.domain.meeting.MeetingEvent;
import concordat.domain.shared.Event;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A meeting was cancelled. */
@Dependent
class MeetingCancelled implements NewsKind {
    private final NewsFacts facts;

    @Inject
    MeetingCancelled(NewsFacts facts) {
        this.facts = facts;
    }

    @Override
    public String name() {
        return "meeting-cancelled";
    }

    @Override
    public String words() {
        return "Meeting cancelled";
    }

    @Override
    public List<Announcement> announce(Event event) {
        return event instanceof MeetingEvent.Cancelled
                ? List.of(MeetingNews.announced(name(), (MeetingEvent) event))
                : List.of();
    }

    @Override
    public Optional<NewsItem> read(UUID meeting, Instant now) {
        return facts.meeting(meeting)
                .filter(found -> found.state().equals("CANCELLED"))
                .map(found -> {
                    List<String> lines = new ArrayList<>();
                    lines.add("It was to be on " + MeetingNews.WHEN.format(found.startsAt()));
                    if (!found.cancelledBecause().isEmpty()) {
                        lines.add("Reason: " + found.cancelledBecause());
                    }
                    return MeetingNews.item("Meeting cancelled: ", found, lines, meeting);
                });
    }
}
