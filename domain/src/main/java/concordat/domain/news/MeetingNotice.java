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

/** The agenda of a meeting was published: that is its notice, which states the business (MT-1). */
@Dependent
class MeetingNotice implements NewsKind {
    private final NewsFacts facts;

    @Inject
    MeetingNotice(NewsFacts facts) {
        this.facts = facts;
    }

    @Override
    public String name() {
        return "meeting-notice";
    }

    @Override
    public String words() {
        return "Notice of a meeting";
    }

    @Override
    public List<Announcement> announce(Event event) {
        return event instanceof MeetingEvent.AgendaPublished
                ? List.of(MeetingNews.announced(name(), (MeetingEvent) event))
                : List.of();
    }

    @Override
    public Optional<NewsItem> read(UUID meeting, Instant now) {
        return facts.meeting(meeting)
                .filter(found -> MeetingNews.isAhead(found, now))
                .map(found -> {
                    List<String> lines = new ArrayList<>(MeetingNews.arrangements(found));
                    if (!found.openItems().isEmpty()) {
                        lines.add("On the agenda: " + String.join("; ", found.openItems()));
                    }
                    return MeetingNews.item("Notice of meeting: ", found, lines, meeting);
                });
    }
}
