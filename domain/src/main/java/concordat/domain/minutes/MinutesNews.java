package concordat.domain.minutes;

import concordat.domain.committee.Committees;
import concordat.domain.news.NewsItem;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Part;
import concordat.domain.shared.Term;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What news of minutes has in common: read with the rights of whoever is told; of Part 2 nothing but that there is something. */
@Dependent
class MinutesNews {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(Term.LONDON);

    private final MinuteBook book;
    private final Committees committees;

    @Inject
    MinutesNews(MinuteBook book, Committees committees) {
        this.book = book;
        this.committees = committees;
    }

    /** @param what begins the line, by what has become of the minutes; empty if there is nothing to tell any more */
    Optional<NewsItem> read(MinutesId id, Function<Minutes, Optional<String>> what) {
        Minutes minutes;
        String committee;
        try {
            minutes = book.get(id);
            committee = committees.get(minutes.committee()).name();
        } catch (NotFound unseen) {
            // Whoever was to be told may not see them any more: there is nothing to tell them.
            return Optional.empty();
        }
        String address = "/minutes?id=" + id.value();
        return what.apply(minutes)
                .map(words -> minutes.part() == Part.PART_1
                        ? new NewsItem(
                                words + committee + ", " + DAY.format(minutes.metAt()),
                                List.of("Meeting " + minutes.reference()),
                                address)
                        : NewsItem.discreet(committee, address));
    }
}
