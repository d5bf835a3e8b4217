package concordat.web.calendar;

import concordat.domain.calendar.ProclaimedDay;
import concordat.domain.calendar.ReadingProclaimedDays;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The proclaimed days, year by year, the latest first. */
@Named
@RequestScoped
public class BankHolidaysPage {
    private final List<Year> years;
    private final boolean proclaiming;

    @Inject
    BankHolidaysPage(ReadingProclaimedDays reading) {
        Map<Integer, List<ProclaimedDay>> byYear = reading.all().stream()
                .collect(Collectors.groupingBy(day -> day.day().getYear(), LinkedHashMap::new, Collectors.toList()));
        years = byYear.entrySet().stream()
                .map(year -> new Year(
                        year.getKey(), year.getValue().stream().map(Row::of).toList()))
                .toList();
        proclaiming = reading.canProclaim();
    }

    public List<Year> getYears() {
        return years;
    }

    /** Whether the reader could put such a day on record. */
    public boolean isProclaiming() {
        return proclaiming;
    }

    /** A year with its days. */
    public record Year(int number, List<Row> rows) {}

    /** A day as the table shows it. */
    public record Row(
            String id,
            String day,
            String name,
            String kind,
            String source,
            String recorded,
            String reason,
            boolean withdrawn,
            String withdrawal) {
        static Row of(ProclaimedDay day) {
            ProclaimedDay.Withdrawal withdrawal = day.withdrawn();
            return new Row(
                    day.id().toString(),
                    Words.weekday(day.day()),
                    day.name(),
                    day.holiday() ? "Bank holiday" : "Ordinary day",
                    day.source(),
                    day.recordedBy() + ", "
                            + Words.date(day.recordedAt().atZone(Words.ZONE).toLocalDate()),
                    day.reason(),
                    withdrawal != null,
                    withdrawal == null
                            ? ""
                            : "Withdrawn by " + withdrawal.by() + ", " + Words.moment(withdrawal.at()) + ": "
                                    + withdrawal.reason());
        }
    }
}
