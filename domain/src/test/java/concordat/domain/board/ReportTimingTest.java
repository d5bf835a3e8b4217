package concordat.domain.board;

import static concordat.domain.board.BoardReportScheduleRule.DAYS_BEFORE_A_MEETING_ARE_1_TO_28;
import static concordat.domain.board.BoardReportScheduleRule.DAY_OF_THE_MONTH_IS_1_TO_31;
import static concordat.domain.board.BoardReportScheduleRule.MEETINGS_ARE_OF_A_COMMITTEE;
import static concordat.domain.world.Broken.breaks;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which days scheduled board reports are due. */
class ReportTimingTest {
    @ParameterizedTest
    @CsvSource({
        // day of the month, today, last due, next due
        "1, 2026-03-01, 2026-03-01, 2026-04-01",
        "15, 2026-03-14, 2026-02-15, 2026-03-15",
        "15, 2026-03-15, 2026-03-15, 2026-04-15",
        "28, 2026-02-28, 2026-02-28, 2026-03-28",
        "29, 2026-02-27, 2026-01-29, 2026-02-28",
        "29, 2026-02-28, 2026-02-28, 2026-03-29",
        "29, 2028-02-28, 2028-01-29, 2028-02-29",
        "30, 2028-02-29, 2028-02-29, 2028-03-30",
        "31, 2026-02-28, 2026-02-28, 2026-03-31",
        "31, 2028-02-28, 2028-01-31, 2028-02-29",
        "31, 2100-02-28, 2100-02-28, 2100-03-31",
        "31, 2026-04-30, 2026-04-30, 2026-05-31",
        "31, 2026-01-31, 2026-01-31, 2026-02-28",
        "31, 2026-12-31, 2026-12-31, 2027-01-31",
        "1, 2027-01-01, 2027-01-01, 2027-02-01",
        "5, 2027-01-04, 2026-12-05, 2027-01-05"
    })
    void monthly_it_is_due_on_that_day_or_on_the_last_of_a_shorter_month(
            int day, LocalDate today, LocalDate last, LocalDate next) {
        ReportTiming timing = ReportTiming.monthlyOn(day);

        assertThat(timing.lastDue(today, List.of())).contains(last);
        assertThat(timing.nextDue(today, List.of())).contains(next);
    }

    @Test
    void each_month_has_one_due_day() {
        ReportTiming timing = ReportTiming.monthlyOn(31);
        LocalDate day = LocalDate.of(2027, 12, 31);

        for (int month = 1; month <= 12; month++) {
            day = timing.nextDue(day, List.of()).orElseThrow();
            assertThat(day).isEqualTo(LocalDate.of(2028, month, 1).plusMonths(1).minusDays(1));
        }
    }

    @Test
    void before_meetings_it_is_due_so_many_days_of_the_calendar_earlier() {
        ReportTiming timing = ReportTiming.beforeMeetings(7);
        List<LocalDate> meetings =
                List.of(LocalDate.of(2026, 4, 2), LocalDate.of(2026, 3, 5), LocalDate.of(2026, 6, 11));

        assertThat(timing.lastDue(LocalDate.of(2026, 3, 26), meetings)).contains(LocalDate.of(2026, 3, 26));
        assertThat(timing.lastDue(LocalDate.of(2026, 3, 25), meetings)).contains(LocalDate.of(2026, 2, 26));
        assertThat(timing.lastDue(LocalDate.of(2026, 2, 25), meetings)).isEmpty();
        assertThat(timing.nextDue(LocalDate.of(2026, 3, 25), meetings)).contains(LocalDate.of(2026, 3, 26));
        assertThat(timing.nextDue(LocalDate.of(2026, 3, 26), meetings)).contains(LocalDate.of(2026, 6, 4));
        assertThat(timing.nextDue(LocalDate.of(2026, 6, 4), meetings)).isEmpty();
    }

    @Test
    void a_number_that_is_none_for_its_rhythm_is_refused() {
        for (int day : new int[] {0, 32, -1}) {
            breaks(DAY_OF_THE_MONTH_IS_1_TO_31, () -> ReportTiming.monthlyOn(day));
        }
        for (int days : new int[] {0, 29, -1}) {
            breaks(DAYS_BEFORE_A_MEETING_ARE_1_TO_28, () -> ReportTiming.beforeMeetings(days));
        }
        breaks(
                MEETINGS_ARE_OF_A_COMMITTEE,
                () -> new ScheduledBoardReport(null, ReportForm.WORKING, ReportTiming.beforeMeetings(7)));
    }

    @Test
    void it_is_said_in_words() {
        assertThat(ReportTiming.monthlyOn(1).words()).isEqualTo("Monthly, on the 1st");
        assertThat(ReportTiming.monthlyOn(12).words()).isEqualTo("Monthly, on the 12th");
        assertThat(ReportTiming.monthlyOn(22).words()).isEqualTo("Monthly, on the 22nd");
        assertThat(ReportTiming.monthlyOn(31).words())
                .isEqualTo("Monthly, on the 31st or the last day of a shorter month");
        assertThat(ReportTiming.beforeMeetings(1).words()).isEqualTo("The day before each meeting");
        assertThat(ReportTiming.beforeMeetings(7).words()).isEqualTo("7 days before each meeting");
    }
}
