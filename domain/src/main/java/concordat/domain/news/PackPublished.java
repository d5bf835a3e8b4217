package concordat.domain.news;

import concordat.domain.meeting.MeetingEvent;
import concordat.domain.shared.Event;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The pack of a meeting was published, or published again because it has changed. */
@Dependent
class PackPublished implements NewsKind {
    private final NewsFacts facts;

    @Inject
    PackPublished(NewsFacts facts) {
        this.facts = facts;
    }

    @Override
    public String name() {
        return "pack-published";
    }

    @Override
    public String words() {
        return "The pack of a meeting is published";
    }

    @Override
    public List<Announcement> announce(Event event) {
        return event instanceof MeetingEvent.PackPublished
                ? List.of(MeetingNews.announced(name(), (MeetingEvent) event))
                : List.of();
    }

    @Override
    public Optional<NewsItem> read(UUID meeting, Instant now) {
        // What it holds is not said: it is another for each reader, and is looked up when they open it.
        return facts.meeting(meeting)
                .filter(found -> MeetingNews.isAhead(found, now))
                .map(found -> new NewsItem(
                        "Pack published: " + found.committee() + ", " + found.title(),
                        MeetingNews.arrangements(found),
                        "/pack?meeting=" + meeting));
    }
}
