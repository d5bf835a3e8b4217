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

/** A meeting has another time or place, or was adjourned. */
@Dependent
class MeetingRearranged implements NewsKind {
    private final NewsFacts facts;

    @Inject
    MeetingRearranged(NewsFacts facts) {
        this.facts = facts;
    }

    @Override
    public String name() {
        return "meeting-rearranged";
    }

    @Override
    public String words() {
        return "Meeting at another time or place";
    }

    @Override
    public List<Announcement> announce(Event event) {
        return event instanceof MeetingEvent.Rearranged || event instanceof MeetingEvent.Adjourned
                ? List.of(MeetingNews.announced(name(), (MeetingEvent) event))
                : List.of();
    }

    @Override
    public Optional<NewsItem> read(UUID meeting, Instant now) {
        return facts.meeting(meeting)
                .filter(found -> MeetingNews.isAhead(found, now))
                .map(found -> MeetingNews.item(
                        found.resumesAt() == null ? "Meeting rearranged: " : "Meeting adjourned: ",
                        found,
                        new ArrayList<>(MeetingNews.arrangements(found)),
                        meeting));
    }
}
