package concordat.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Working days and bank holidays in England and Wales. */
class WorkingDaysTest {
    private static final WorkingDays DAYS = WorkingDays.BY_THE_CALENDAR;

    @ParameterizedTest
    @CsvSource({
        "2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31", "2026-12-25", "2026-12-28",
        "2027-01-01", "2027-03-26", "2027-03-29", "2027-05-03", "2027-05-31", "2027-08-30", "2027-12-27", "2027-12-28",
        "2028-01-03", "2028-04-14", "2028-04-17", "2028-05-01", "2028-05-29", "2028-08-28", "2028-12-25", "2028-12-26",
        "2021-12-27", "2021-12-28", "2022-01-03", "2022-12-26", "2022-12-27", "2023-01-02", "2008-03-21", "2008-03-24"
    })
    void these_were_published_as_bank_holidays(LocalDate day) {
        assertThat(DAYS.isBankHoliday(day)).isTrue();
        assertThat(DAYS.includes(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-12-24", "2027-01-04", "2027-03-25", "2027-03-30", "2027-05-10", "2027-08-23", "2027-12-29"})
    void these_are_ordinary_days(LocalDate day) {
        assertThat(DAYS.isBankHoliday(day)).isFalse();
        assertThat(DAYS.includes(day)).isTrue();
    }

    @Property
    void every_year_has_eight_bank_holidays_and_none_on_a_weekend(@ForAll @IntRange(min = 1978, max = 2100) int year) {
        LocalDate first = LocalDate.of(year, 1, 1);

        assertThat(first.datesUntil(first.plusYears(1)).filter(DAYS::isBankHoliday))
                .hasSize(8)
                .allSatisfy(day -> assertThat(day.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    }

    @Test
    void what_is_proclaimed_for_one_year_is_added_or_taken_off() {
        WorkingDays jubilee = new WorkingDays(Map.of(
                LocalDate.of(2022, 5, 30), false, LocalDate.of(2022, 6, 2), true, LocalDate.of(2022, 6, 3), true));

        assertThat(jubilee.includes(LocalDate.of(2022, 5, 30))).isTrue();
        assertThat(jubilee.includes(LocalDate.of(2022, 6, 2))).isFalse();
        assertThat(jubilee.after(LocalDate.of(2022, 6, 1), 1)).isEqualTo(LocalDate.of(2022, 6, 6));
    }

    @Property
    void counting_back_finds_the_day_from_which_counting_on_arrives(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 60) int count) {
        LocalDate back = DAYS.back(day, count);

        assertThat(DAYS.includes(back)).isTrue();
        assertThat(DAYS.after(back.minusDays(1), count)).isEqualTo(DAYS.onOrBefore(day));
        assertThat(DAYS.after(back, count)).isAfter(day);
    }

    @Test
    void a_weekend_looks_back_to_friday() {
        assertThat(DAYS.onOrBefore(LocalDate.of(2027, 1, 31))).isEqualTo(LocalDate.of(2027, 1, 29));
        assertThat(DAYS.onOrBefore(LocalDate.of(2027, 1, 29))).isEqualTo(LocalDate.of(2027, 1, 29));
        assertThat(DAYS.onOrBefore(LocalDate.of(2027, 3, 29))).isEqualTo(LocalDate.of(2027, 3, 25));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 20_000).map(LocalDate.of(2000, 1, 1)::plusDays);
    }
}
