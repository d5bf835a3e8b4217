package concordat.domain.minutes;

import concordat.domain.news.Announcement;
import concordat.domain.news.NewsItem;
import concordat.domain.news.NewsKind;
import concordat.domain.news.Recipients;
import concordat.domain.shared.Event;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Unconfirmed minutes were circulated: members say whether they are accurate (MI-2). */
@Dependent
class MinutesToRead implements NewsKind {
    private final MinutesNews news;

    @Inject
    MinutesToRead(MinutesNews news) {
        this.news = news;
    }

    @Override
    public String name() {
        return "minutes-to-read";
    }

    @Override
    public String words() {
        return "Minutes circulated";
    }

    @Override
    public List<Announcement> announce(Event event) {
        return event instanceof MinutesEvent.MinutesCirculated circulated
                ? List.of(new Announcement(
                        name(),
                        circulated.minutes().value(),
                        circulated.within().value(),
                        Recipients.meeting(circulated.meeting()),
                        ""))
                : List.of();
    }

    @Override
    public Optional<NewsItem> read(UUID subject, Instant now) {
        return news.read(
                new MinutesId(subject),
                minutes -> minutes.state() == MinutesState.UNCONFIRMED
                        ? Optional.of("Unconfirmed minutes: ")
                        : Optional.empty());
    }
}
