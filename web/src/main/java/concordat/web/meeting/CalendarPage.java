package concordat.web.meeting;

import concordat.domain.meeting.MeetingFilter;
import concordat.domain.meeting.MeetingRow;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotFound;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The meetings of one month, day by day. */
@Named
@RequestScoped
public class CalendarPage {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final YearMonth month;
    private final List<MeetingRow> meetings;

    /** A day on which somebody meets. */
    public record Day(String date, List<MeetingsPage.Row> meetings) {
        public Day {
            meetings = List.copyOf(meetings);
        }
    }

    @Inject
    CalendarPage(ReadingMeetings reading, Query query, Clock clock) {
        month = query.get("month").isEmpty() ? YearMonth.from(When.day(clock.instant())) : parsed(query.get("month"));
        meetings = reading.page(
                        new MeetingFilter(
                                null, month.atDay(1), month.plusMonths(1).atDay(1), null, false),
                        Keyset.first().ofSize(Keyset.LARGEST))
                .rows();
    }

    private static YearMonth parsed(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException broken) {
            throw new NotFound("month");
        }
    }

    public String getMonth() {
        return MONTH.format(month);
    }

    public String getBefore() {
        return month.minusMonths(1).toString();
    }

    public String getBeforeWords() {
        return MONTH.format(month.minusMonths(1));
    }

    public String getAfter() {
        return month.plusMonths(1).toString();
    }

    public String getAfterWords() {
        return MONTH.format(month.plusMonths(1));
    }

    public List<Day> getDays() {
        Map<LocalDate, List<MeetingRow>> byDay = meetings.stream()
                .collect(Collectors.groupingBy(
                        row -> When.day(row.startsAt()), LinkedHashMap::new, Collectors.toList()));
        return byDay.entrySet().stream()
                .map(day -> new Day(
                        Words.weekday(day.getKey()),
                        day.getValue().stream().map(MeetingsPage.Row::of).toList()))
                .toList();
    }
}
