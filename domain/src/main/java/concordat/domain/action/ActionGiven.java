package concordat.domain.action;

import concordat.domain.news.Announcement;
import concordat.domain.news.NewsFacts;
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

/** Somebody became the owner of an action (AC-1). */
@Dependent
class ActionGiven implements NewsKind {
    private final NewsFacts facts;

    @Inject
    ActionGiven(NewsFacts facts) {
        this.facts = facts;
    }

    @Override
    public String name() {
        return "action-given";
    }

    @Override
    public String words() {
        return "Action given to you";
    }

    @Override
    public List<Announcement> announce(Event event) {
        return event instanceof ActionEvent.Raised raised
                ? List.of(new Announcement(
                        name(),
                        raised.action().value(),
                        raised.within().value(),
                        Recipients.person(raised.owner().person()),
                        ""))
                : List.of();
    }

    @Override
    public Optional<NewsItem> read(UUID subject, Instant now) {
        return ActionNews.read(facts, subject, "Action for you: ", due -> true);
    }
}
