package concordat.domain.news;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A review of a draft was asked for by a day that has passed (AG-2). */
@Dependent
class ReviewMissing implements NewsKind {
    private final NewsFacts facts;

    @Inject
    ReviewMissing(NewsFacts facts) {
        this.facts = facts;
    }

    @Override
    public String name() {
        return "review-missing";
    }

    @Override
    public String words() {
        return "Reminder: review of a draft";
    }

    @Override
    public Optional<NewsItem> read(UUID subject, Instant now) {
        return ReviewNews.read(facts, subject, "Reminder, your review is missing: ");
    }
}
