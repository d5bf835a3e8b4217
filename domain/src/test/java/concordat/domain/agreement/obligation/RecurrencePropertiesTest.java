package concordat.domain.agreement.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.agreement.dates.Length;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of the due dates of everything that recurs, month ends and leap days among them. */
class RecurrencePropertiesTest {
    private static final int YEARS = 12;

    @Property(tries = 2000)
    void each_is_after_the_one_before_and_the_first_is_the_first(
            @ForAll("days") LocalDate first, @ForAll("lengths") Length every) {
        List<LocalDate> dues = dues(first, every);

        assertThat(dues.get(0)).isEqualTo(first);
        assertThat(dues).isSorted().doesNotHaveDuplicates();
    }

    @Property(tries = 2000)
    void none_is_on_or_after_the_day_that_ends_it_and_all_before_are_there(
            @ForAll("days") LocalDate first, @ForAll("lengths") Length every, @ForAll @IntRange(max = 3000) int days) {
        LocalDate end = first.plusDays(days);

        assertThat(Recurrence.each(every, first).dues(end, horizon(first)))
                .containsExactlyElementsOf(dues(first, every).stream()
                        .filter(due -> due.isBefore(end))
                        .toList());
    }

    @Property(tries = 2000)
    void a_later_horizon_only_adds(
            @ForAll("days") LocalDate first, @ForAll("lengths") Length every, @ForAll @IntRange(max = 3000) int days) {
        List<LocalDate> fewer = Recurrence.each(every, first).dues(null, first.plusDays(days));

        assertThat(dues(first, every)).startsWith(fewer.toArray(LocalDate[]::new));
        assertThat(fewer).allMatch(due -> !due.isAfter(first.plusDays(days)));
    }

    @Property(tries = 2000)
    void of_months_each_has_the_day_of_the_first_or_is_the_last_day_of_a_month_that_has_none(
            @ForAll("days") LocalDate first, @ForAll @IntRange(min = 1, max = 30) int months) {
        List<LocalDate> dues = dues(first, Length.ofMonths(months));

        for (int i = 0; i < dues.size(); i++) {
            LocalDate due = dues.get(i);
            assertThat(YearMonth.from(due)).isEqualTo(YearMonth.from(first).plusMonths((long) i * months));
            assertThat(due.getDayOfMonth()).isEqualTo(Math.min(first.getDayOfMonth(), due.lengthOfMonth()));
        }
    }

    @Property(tries = 1000)
    void of_days_each_is_as_far_from_the_one_before(
            @ForAll("days") LocalDate first, @ForAll @IntRange(min = 1, max = 400) int days) {
        List<LocalDate> dues = dues(first, Length.ofDays(days));

        for (int i = 0; i < dues.size(); i++) {
            assertThat(dues.get(i)).isEqualTo(first.plusDays((long) i * days));
        }
    }

    @Property(tries = 2000)
    void the_next_is_the_first_of_those_after_the_day(
            @ForAll("days") LocalDate first,
            @ForAll("lengths") Length every,
            @ForAll @IntRange(min = -100, max = 2000) int days) {
        LocalDate day = first.plusDays(days);

        assertThat(Recurrence.each(every, first).nextAfter(day, null))
                .contains(dues(first, every).stream()
                        .filter(due -> due.isAfter(day))
                        .findFirst()
                        .orElseThrow());
    }

    private static List<LocalDate> dues(LocalDate first, Length every) {
        return Recurrence.each(every, first).dues(null, horizon(first));
    }

    private static LocalDate horizon(LocalDate first) {
        return first.plusYears(YEARS);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> any = Arbitraries.integers().between(0, 40_000).map(LocalDate.of(1990, 1, 1)::plusDays);
        Arbitrary<LocalDate> monthEnds = Combinators.combine(
                        Arbitraries.integers().between(1990, 2085),
                        Arbitraries.integers().between(1, 12))
                .as((year, month) -> YearMonth.of(year, month).atEndOfMonth());
        return Arbitraries.oneOf(any.filter(day -> day.getYear() < 2086), monthEnds);
    }

    @Provide
    Arbitrary<Length> lengths() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 18),
                        Arbitraries.integers().between(0, 100))
                .filter((years, months, days) -> years + months + days > 0)
                .as(Length::new);
    }
}
