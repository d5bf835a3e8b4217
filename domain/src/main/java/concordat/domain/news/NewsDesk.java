package concordat.domain.news;

import concordat.domain.shared.Event;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Hears of what happened before it is committed, and leaves word of it for whom it concerns, in the same transaction. */
@Dependent
public class NewsDesk {
    private final NewsKinds kinds;
    private final Mails mails;

    @Inject
    NewsDesk(NewsKinds kinds, Mails mails) {
        this.kinds = kinds;
        this.mails = mails;
    }

    public void hear(Collection<Event> events) {
        if (events.isEmpty()) {
            return;
        }
        List<Announcement> news = kinds.all().stream()
                .flatMap(kind -> events.stream().flatMap(event -> kind.announce(event).stream()))
                .toList();
        if (!news.isEmpty()) {
            mails.tell(news);
        }
    }
}
