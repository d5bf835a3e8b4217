package concordat.domain.news;

import concordat.domain.agreement.AgreementEvent;
import concordat.domain.shared.Event;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Somebody is asked by name to review the draft of an agreement (AG-2). */
@Dependent
class ReviewAsked implements NewsKind {
    private final NewsFacts facts;

    @Inject
    ReviewAsked(NewsFacts facts) {
        this.facts = facts;
    }

    @Override
    public String name() {
        return "review-asked";
    }

    @Override
    public String words() {
        return "Review of a draft";
    }

    @Override
    public List<Announcement> announce(Event event) {
        return event instanceof AgreementEvent.ReviewAskedFor asked
                ? List.of(new Announcement(
                        name(),
                        asked.review().value(),
                        asked.partnership().orElse(null),
                        new Recipients(Recipients.Group.REVIEWER, asked.review().value()),
                        ""))
                : List.of();
    }

    @Override
    public Optional<NewsItem> read(UUID subject, Instant now) {
        return ReviewNews.read(facts, subject, "Your review is asked for: ");
    }
}
