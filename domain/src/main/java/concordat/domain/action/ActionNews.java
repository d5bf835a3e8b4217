package concordat.domain.action;

import concordat.domain.news.NewsFacts;
import concordat.domain.news.NewsItem;
import concordat.domain.shared.Part;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** What news of actions has in common. */
final class ActionNews {
    /** Such as "4 May 2026". */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private ActionNews() {}

    static Optional<NewsItem> read(NewsFacts facts, UUID action, String what, Predicate<LocalDate> due) {
        return facts.action(action).filter(found -> due.test(found.due())).map(found -> {
            String address = "/action?id=" + action;
            return found.part() == Part.PART_1
                    ? new NewsItem(
                            what + found.reference() + (found.committee().isEmpty() ? "" : ", " + found.committee()),
                            List.of(found.description(), "Due on " + DAY.format(found.due())),
                            address)
                    : NewsItem.discreet(found.committee(), address);
        });
    }
}
