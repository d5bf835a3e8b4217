package concordat.domain.paper;

import concordat.domain.committee.Committees;
import concordat.domain.meeting.Timetables;
import concordat.domain.news.NewsItem;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Part;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What news of papers has in common: read with the rights of whoever is told; of Part 2 nothing but that there is something. */
@Dependent
class PaperNews {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Papers papers;
    private final Committees committees;
    private final Timetables timetables;

    @Inject
    PaperNews(Papers papers, Committees committees, Timetables timetables) {
        this.papers = papers;
        this.committees = committees;
        this.timetables = timetables;
    }

    /** What begins the line, by the latest version and the day on which papers are due; empty if there is nothing to tell. */
    interface Occasion {
        Optional<String> of(PaperSheet.Version latest, LocalDate due);
    }

    Optional<NewsItem> read(PaperId id, Occasion occasion) {
        return sheet(id).filter(sheet -> !sheet.isWithdrawn()).flatMap(sheet -> occasion.of(sheet.latest(), sheet.due())
                .map(what -> item(sheet, what)));
    }

    private Optional<PaperSheet> sheet(PaperId id) {
        try {
            Paper paper = papers.get(id);
            PaperSheet.Place place = papers.standing(id).place();
            LocalDate due = timetables
                    .orOnTheDay(committees.get(paper.committee()), place.startsAt())
                    .papersBy();
            return Optional.of(paper.sheet(place, due));
        } catch (NotFound unseen) {
            // Whoever was to be told may not see it any more: there is nothing to tell them.
            return Optional.empty();
        }
    }

    private static NewsItem item(PaperSheet sheet, String what) {
        String address = "/paper?id=" + sheet.id().value();
        if (sheet.latest().cover().part() != Part.PART_1) {
            return NewsItem.discreet(sheet.place().committee(), address);
        }
        return new NewsItem(
                what + sheet.latest().cover().title(),
                List.of(
                        sheet.place().committee() + ", " + sheet.place().meeting() + ", item "
                                + sheet.place().item(),
                        "Papers are due on " + DAY.format(sheet.due())),
                address);
    }
}
