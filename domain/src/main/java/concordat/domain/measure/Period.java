package concordat.domain.measure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A stretch of time for which one value of a measure stands.
 *
 * @param from its first day, in Europe/London
 */
public record Period(PeriodBasis basis, LocalDate from) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL", Locale.UK);
    private static final DateTimeFormatter MONTH_OF_YEAR = DateTimeFormatter.ofPattern("LLLL uuuu", Locale.UK);

    /** Its last day. */
    public LocalDate until() {
        return from.plusMonths(basis.months()).minusDays(1);
    }

    /** What people call it, such as "NHS year 2025/26", "April to June 2026" or "May 2026". */
    public String words() {
        LocalDate until = until();
        return switch (basis) {
            case NHS_YEAR -> "NHS year " + years(until);
            case ACADEMIC_YEAR -> "Academic year " + years(until);
            case NHS_QUARTER, ACADEMIC_QUARTER ->
                (from.getYear() == until.getYear() ? MONTH : MONTH_OF_YEAR).format(from) + " to "
                        + MONTH_OF_YEAR.format(until);
            case MONTH -> MONTH_OF_YEAR.format(from);
        };
    }

    private String years(LocalDate until) {
        return "%d/%02d".formatted(from.getYear(), until.getYear() % 100);
    }

    /** This one and those before it, the latest first. */
    public List<Period> andBefore(int count) {
        return Stream.iterate(this, period -> basis.of(period.from().minusDays(1)))
                .limit(count)
                .toList();
    }
}
