package concordat.domain.news;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What news of reviews has in common. */
final class ReviewNews {
    private ReviewNews() {}

    static Optional<NewsItem> read(NewsFacts facts, UUID review, String what) {
        return facts.review(review)
                .map(found -> new NewsItem(
                        what + found.reference(),
                        List.of(
                                found.title(),
                                "Kind of review: " + found.kind(),
                                "Asked for by " + ActionNews.DAY.format(found.due())),
                        "/agreement-signing?id=" + found.agreement()));
    }
}
