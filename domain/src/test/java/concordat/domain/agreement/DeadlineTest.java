package concordat.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.shared.WorkingDays;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days by which something is to be done, counted in working days. */
class DeadlineTest {
    private static final WorkingDays CALENDAR = WorkingDays.BY_THE_CALENDAR;

    @ParameterizedTest
    @CsvSource({
        // a Monday, and ten working days
        "2026-06-01, 10, 2026-06-15",
        // over Good Friday and Easter Monday
        "2026-04-01, 2, 2026-04-07",
        // over Christmas, with the substitute for Boxing Day on a Saturday
        "2026-12-23, 3, 2026-12-30",
        // from a Saturday the next Monday is the first
        "2026-06-06, 1, 2026-06-08",
        // over the late May bank holiday
        "2026-05-22, 1, 2026-05-26"
    })
    void the_first_day_does_not_count_and_bank_holidays_do_not_either(LocalDate start, int days, LocalDate due) {
        assertThat(Deadline.after(start, days, CALENDAR).day()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-12, Due in 1 working day",
        "2026-06-10, Due in 3 working days",
        "2026-06-15, Due today",
        "2026-06-16, Overdue by 1 working day",
        "2026-06-22, Overdue by 5 working days"
    })
    void how_it_stands_is_said_in_words(LocalDate today, String words) {
        assertThat(new Deadline(LocalDate.of(2026, 6, 15)).words(today, CALENDAR))
                .isEqualTo(words);
    }

    @Property(tries = 1000)
    void it_is_a_working_day_with_so_many_working_days_up_to_it(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 250) int days) {
        Deadline deadline = Deadline.after(start, days, CALENDAR);

        assertThat(CALENDAR.includes(deadline.day())).isTrue();
        assertThat(CALENDAR.between(start, deadline.day())).isEqualTo(days);
        assertThat(deadline.isOverdueOn(deadline.day())).isFalse();
        assertThat(deadline.isOverdueOn(deadline.day().plusDays(1))).isTrue();
    }

    @Property(tries = 1000)
    void it_never_comes_earlier_for_a_later_start_or_more_days(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 249) int days) {
        LocalDate day = Deadline.after(start, days, CALENDAR).day();

        assertThat(Deadline.after(start.plusDays(1), days, CALENDAR).day()).isAfterOrEqualTo(day);
        assertThat(Deadline.after(start, days + 1, CALENDAR).day()).isAfter(day);
    }

    @Property(tries = 1000)
    void it_is_within_so_many_working_days_from_the_day_on_that_is_so_many_before_it(
            @ForAll("days") LocalDate today, @ForAll @IntRange(min = 1, max = 60) int days) {
        Deadline deadline = Deadline.after(today, days, CALENDAR);

        assertThat(deadline.isWithin(days, today, CALENDAR)).isTrue();
        assertThat(deadline.isWithin(days - 1, today, CALENDAR)).isFalse();
        assertThat(deadline.isWithin(0, deadline.day().plusDays(days), CALENDAR))
                .isTrue();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2020, 1, 1).toEpochDay(),
                        LocalDate.of(2040, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
