package concordat.reports.board;

import concordat.domain.board.BoardReport;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Dates and moments as people read them. */
final class Words {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h.mma", Locale.ENGLISH);

    private Words() {}

    /** 14 December 2023 (AX-3). */
    static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** Both clocks of a report: 14 December 2023, as known at journal entry 4812. */
    static String asAt(BoardReport report) {
        return date(report.trueAt()) + ", as known at journal entry " + report.knownAt();
    }

    /** 14 Dec 2023, where there is little room. */
    static String shortDate(LocalDate date) {
        return SHORT_DATE.format(date);
    }

    /** Those days where there is little room, each in other words: of two that are the same the second is "14 Dec 2023 (2)". */
    static List<String> shortDates(List<LocalDate> dates) {
        Set<String> words = new LinkedHashSet<>();
        for (LocalDate date : dates) {
            String day = shortDate(date);
            String each = day;
            for (int number = 2; !words.add(each); number++) {
                each = day + " (" + number + ")";
            }
        }
        return List.copyOf(words);
    }

    /** 14 December 2023 at 9.30am (AX-3). */
    static String moment(Instant instant) {
        return date(LocalDate.ofInstant(instant, LONDON)) + " at "
                + TIME.format(instant.atZone(LONDON)).toLowerCase(Locale.ROOT) + ", UK time";
    }
}
