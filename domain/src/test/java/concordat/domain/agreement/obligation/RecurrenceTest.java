package concordat.domain.agreement.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.agreement.dates.Length;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Due dates by hand: month ends, leap days, weeks, and what ends them. */
class RecurrenceTest {
    @ParameterizedTest(name = "{0} every {1}m{2}d until {3}, ended {4}: {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                // The 31st is the last day of a shorter month, and the 31st again.
                "2027-01-31, 1, 0, -, 2027-06-01, 2027-01-31 2027-02-28 2027-03-31 2027-04-30 2027-05-31",
                "2028-01-31, 1, 0, -, 2028-04-01, 2028-01-31 2028-02-29 2028-03-31",
                "2026-08-31, 6, 0, -, 2028-03-01, 2026-08-31 2027-02-28 2027-08-31 2028-02-29",
                // A leap day is the 28th in other years, and never the 1st.
                "2024-02-29, 12, 0, -, 2028-03-01, 2024-02-29 2025-02-28 2026-02-28 2027-02-28 2028-02-29",
                "2096-02-29, 48, 0, -, 2100-12-31, 2096-02-29 2100-02-28",
                // Weeks do not know months.
                "2028-02-24, 0, 7, -, 2028-03-10, 2028-02-24 2028-03-02 2028-03-09",
                "2026-12-25, 0, 14, -, 2027-01-23, 2026-12-25 2027-01-08 2027-01-22",
                "2027-12-31, 0, 1, -, 2028-01-02, 2027-12-31 2028-01-01",
                // Months first, then days, each time from the first.
                "2027-01-31, 1, 1, -, 2027-05-01, 2027-01-31 2027-03-01 2027-04-02",
                // The last day is one of them; the day that ends the agreement is none.
                "2026-03-31, 3, 0, 2026-09-30, -, 2026-03-31 2026-06-30 2026-09-30",
                "2026-03-31, 3, 0, 2026-09-29, -, 2026-03-31 2026-06-30",
                "2026-03-31, 3, 0, -, 2026-09-30, 2026-03-31 2026-06-30",
                "2026-03-31, 3, 0, 2026-09-30, 2026-06-30, 2026-03-31",
                "2026-03-31, 3, 0, -, 2026-03-31, -",
                // Once.
                "2026-03-31, 0, 0, -, -, 2026-03-31",
                "2026-03-31, 0, 0, -, 2026-03-31, -",
                "2026-03-31, 0, 0, -, 2026-04-01, 2026-03-31",
            })
    void it_falls_due_on_these_days(
            LocalDate first,
            int months,
            int days,
            @Nullable LocalDate last,
            @Nullable LocalDate end,
            @Nullable String dues) {
        Recurrence recurrence = new Recurrence(first, months + days == 0 ? null : new Length(0, months, days), last);

        assertThat(recurrence.dues(end, LocalDate.of(2100, 12, 31)))
                .containsExactlyElementsOf(
                        dues == null
                                ? List.of()
                                : Arrays.stream(dues.split(" ", -1))
                                        .map(LocalDate::parse)
                                        .toList());
    }

    @Test
    void years_are_twelve_months() {
        LocalDate first = LocalDate.of(2024, 2, 29);

        assertThat(Recurrence.each(Length.ofYears(1), first).dues(null, LocalDate.of(2040, 1, 1)))
                .isEqualTo(Recurrence.each(Length.ofMonths(12), first).dues(null, LocalDate.of(2040, 1, 1)));
    }

    @Test
    void the_next_is_after_the_day_however_long_that_takes() {
        Recurrence recurrence = Recurrence.each(Length.ofYears(2), LocalDate.of(2026, 3, 31));

        assertThat(recurrence.nextAfter(LocalDate.of(2020, 1, 1), null)).contains(LocalDate.of(2026, 3, 31));
        assertThat(recurrence.nextAfter(LocalDate.of(2026, 3, 31), null)).contains(LocalDate.of(2028, 3, 31));
        assertThat(recurrence.nextAfter(LocalDate.of(2026, 3, 31), LocalDate.of(2028, 3, 31)))
                .isEmpty();
        assertThat(Recurrence.once(LocalDate.of(2026, 3, 31)).nextAfter(LocalDate.of(2026, 3, 31), null))
                .isEmpty();
    }

    @Test
    void people_say_it_in_the_largest_unit() {
        LocalDate first = LocalDate.of(2026, 3, 31);

        assertThat(Recurrence.once(first).words()).isEqualTo("Once");
        assertThat(Recurrence.each(Length.ofYears(1), first).words()).isEqualTo("Every year");
        assertThat(Recurrence.each(Length.ofMonths(6), first).words()).isEqualTo("Every 6 months");
        assertThat(Recurrence.each(Length.ofDays(7), first).words()).isEqualTo("Every week");
        assertThat(Recurrence.each(Length.ofDays(14), first).words()).isEqualTo("Every 2 weeks");
        assertThat(Recurrence.each(Length.ofDays(10), first).words()).isEqualTo("Every 10 days");
        assertThat(Recurrence.each(new Length(1, 6, 0), first).words()).isEqualTo("Every 1 year and 6 months");
    }

    @Test
    void days_out_of_bounds_and_a_last_day_that_does_not_fit_are_refused() {
        LocalDate first = LocalDate.of(2026, 3, 31);

        assertThatThrownBy(() -> Recurrence.once(LocalDate.of(1989, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Recurrence.once(LocalDate.of(2101, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Recurrence.once(first).until(first)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Recurrence.each(Length.ofYears(1), first).until(first.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
