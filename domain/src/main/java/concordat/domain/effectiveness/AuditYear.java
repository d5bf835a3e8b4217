package concordat.domain.effectiveness;

import concordat.domain.meeting.WorkYear;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A year over which the work of a committee is audited.
 *
 * @param from its first day, that of a year of its kind
 */
public record AuditYear(WorkYear kind, LocalDate from) {
    /** @throws IllegalArgumentException if no year of that kind begins on that day */
    public AuditYear {
        if (!kind.beginning(from).equals(from)) {
            throw new IllegalArgumentException("No year of that kind begins on that day.");
        }
    }

    /** The year of that kind in which the day lies. */
    public static AuditYear of(WorkYear kind, LocalDate day) {
        return new AuditYear(kind, kind.beginning(day));
    }

    /** The years of both kinds that have begun: the latest first, and so many of each. */
    public static List<AuditYear> latest(LocalDate today, int each) {
        return Arrays.stream(WorkYear.values())
                .flatMap(kind -> IntStream.range(0, each)
                        .mapToObj(back ->
                                new AuditYear(kind, kind.beginning(today).minusYears(back))))
                .sorted(Comparator.comparing(AuditYear::kind).thenComparing(AuditYear::from, Comparator.reverseOrder()))
                .toList();
    }

    /** The year with that code, such as {@code NHS-2026}; empty if there is none, or it has not begun. */
    public static Optional<AuditYear> coded(String code, LocalDate today) {
        return Stream.of(WorkYear.values())
                .filter(kind -> code.matches(kind.name() + "-[0-9]{4}"))
                .map(kind -> of(
                        kind,
                        kind.beginning(LocalDate.of(Integer.parseInt(code.substring(code.length() - 4)), 12, 31))))
                .filter(year -> !year.from().isAfter(today))
                .findFirst();
    }

    /** By which it is asked for: the kind and the calendar year in which it begins. */
    public String code() {
        return "%s-%04d".formatted(kind, from.getYear());
    }

    /** The first day after it. */
    public LocalDate until() {
        return from.plusYears(1);
    }

    /** Its last day. */
    public LocalDate last() {
        return until().minusDays(1);
    }

    /** Whether it is still going on. */
    public boolean isRunning(LocalDate today) {
        return today.isBefore(until());
    }

    /** Such as "NHS year 2026/27". */
    public String words() {
        return "%s year %d/%02d"
                .formatted(kind == WorkYear.NHS ? "NHS" : "University", from.getYear(), until().getYear() % 100);
    }
}
