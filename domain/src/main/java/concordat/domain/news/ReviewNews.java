package concordat.domain.news;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What news of reviews has in common. */
final class ReviewNews {
    /** Such as "4 May 2026". */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private ReviewNews() {}

    static Optional<NewsItem> read(NewsFacts facts, UUID review, String what) {
        return facts.review(review)
                .map(found -> new NewsItem(
                        what + found.reference(),
                        List.of(
                                found.title(),
                                "Kind of review: " + found.kind(),
                                "Asked for by " + DAY.format(found.due())),
                        "/agreement-signing?id=" + found.agreement()));
    }
}
