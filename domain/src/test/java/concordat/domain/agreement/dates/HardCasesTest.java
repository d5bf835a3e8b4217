package concordat.domain.agreement.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Term;
import concordat.domain.shared.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Dates at which others go wrong, worked out by hand. In the tables every day is a last day, as people write it; lengths
 * are like "3y", "18m", "90d", notice periods like "3m", "4w", "90 days", "90 clear", "20 working".
 */
class HardCasesTest {
    private static final WorkingDays WORKING_DAYS = new WorkingDays(
            Map.of(LocalDate.of(2022, 5, 30), false, LocalDate.of(2022, 6, 2), true, LocalDate.of(2022, 6, 3), true));

    @ParameterizedTest(name = "{1} from {0} end at the end of {2}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2024-04-01 | 3y     | 2027-03-31 | the NHS year
                    2026-08-01 | 1y     | 2027-07-31 | the academic year
                    2027-01-01 | 12m    | 2027-12-31 | the calendar year, in months
                    2026-08-01 | 1y 6m  | 2028-01-31 | years and months add up
                    2024-02-29 | 1y     | 2025-02-28 | from a leap day to a year without one
                    2024-02-29 | 3y     | 2027-02-28 | the same over three years
                    2024-02-29 | 4y     | 2028-02-28 | from leap day to leap day
                    2023-03-01 | 1y     | 2024-02-29 | up to a leap day, which belongs to it
                    2025-03-01 | 1y     | 2026-02-28 | up to the end of a short February
                    2023-02-28 | 1y     | 2024-02-27 | from the end of February, not up to the end of February
                    2099-03-01 | 1y     | 2100-02-28 | 2100 is no leap year
                    2027-01-31 | 1m     | 2027-02-28 | a month that has no 31st counts in full
                    2027-01-30 | 1m     | 2027-02-28 | nor a 30th
                    2027-01-29 | 1m     | 2027-02-28 | nor a 29th
                    2027-01-28 | 1m     | 2027-02-27 | but a 28th
                    2028-01-31 | 1m     | 2028-02-29 | the same in a leap year
                    2027-03-31 | 1m     | 2027-04-30 | from a long month to a short one
                    2027-04-30 | 1m     | 2027-05-29 | from a short month to a long one
                    2026-08-31 | 6m     | 2027-02-28 | half a year into February
                    2027-08-31 | 6m     | 2028-02-29 | half a year into a leap February
                    2026-12-31 | 2m     | 2027-02-28 | across the end of the year
                    2027-03-01 | 90d    | 2027-05-29 | days, with the change to summer time among them
                    2027-03-28 | 1d     | 2027-03-28 | the day of 23 hours is a day
                    2027-10-31 | 1d     | 2027-10-31 | the day of 25 hours is one, too
                    2027-01-31 | 1m 1d  | 2027-03-01 | months first, then days
                    """)
    void a_term_ends(LocalDate first, String length, LocalDate lastDay, String why) {
        assertThat(length(length).after(first).minusDays(1)).as(why).isEqualTo(lastDay);
    }

    @ParameterizedTest(name = "{1} before the end of {0} must be given by {2}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2027-03-31 | 3m         | 2026-12-31 | the corresponding date
                    2027-01-30 | 4m         | 2026-09-30 | Dodds v Walker: the 30th answers to the 30th
                    2027-02-28 | 3m         | 2026-11-30 | 28, 29 and 30 November all run to 28 February
                    2027-02-27 | 3m         | 2026-11-27 | but not to the day before
                    2028-02-29 | 3m         | 2027-11-30 | in a leap year to 29 February
                    2026-09-30 | 6m         | 2026-03-31 | from a long month to a short one
                    2026-10-31 | 6m         | 2026-04-30 | from a short month to a long one
                    2026-03-30 | 1m 1 days  | 2026-02-28 | months first, then days
                    2027-02-28 | 12m        | 2026-02-28 | a year to the end of February
                    2028-02-29 | 12m        | 2027-02-28 | a year to a leap day
                    2029-02-28 | 12m        | 2028-02-29 | a year from a leap day
                    2027-03-31 | 90 days    | 2026-12-31 | the day of giving does not count
                    2027-03-31 | 90 clear   | 2026-12-30 | nor the day of the end, if the days are clear
                    2027-03-31 | 4w         | 2027-03-03 | weeks are seven days each
                    2027-03-31 | 20 working | 2027-03-01 | Good Friday and Easter Monday do not count
                    2026-12-31 | 5 working  | 2026-12-22 | nor the substitute for Boxing Day
                    2027-01-04 | 1 working  | 2027-01-03 | given on a Sunday it runs out on Monday
                    2022-06-10 | 10 working | 2022-05-25 | two days proclaimed, and one moved, for a jubilee
                    2027-03-31 | 1m 5 working | 2027-02-22 | months first, then working days
                    """)
    void notice_must_be_given_by(LocalDate lastDay, String period, LocalDate expected, String why) {
        assertThat(notice(period).lastDayBefore(lastDay.plusDays(1), WORKING_DAYS))
                .as(why)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    three years, then yearly unless notice of three months       | 2024-04-01 | 3y, renews 1y | A 3m B 3m | - | 2024-04-01 | 2027-03-31 | - | A 2026-12-31 B 2026-12-31
                    on the last day to give notice it can still be stopped       | 2024-04-01 | 3y, renews 1y | A 3m B 3m | - | 2026-12-31 | 2027-03-31 | - | A 2026-12-31 B 2026-12-31
                    on the next day it is bound for another year                 | 2024-04-01 | 3y, renews 1y | A 3m B 3m | - | 2027-01-01 | 2028-03-31 | - | A 2027-12-31 B 2027-12-31
                    years later it is in one of its renewals                     | 2024-04-01 | 3y, renews 1y | A 3m B 3m | - | 2030-06-15 | 2031-03-31 | - | A 2030-12-31 B 2030-12-31
                    at the end of the century it still renews                    | 2024-04-01 | 3y, renews 1y | A 3m B 3m | - | 2100-12-31 | 2101-03-31 | - | A 2100-12-31 B 2100-12-31
                    notice in time ends it with its term                         | 2024-04-01 | 3y, renews 1y | A 3m B 3m | B not-to-renew 2026-12-31 2027-03-31 | 2027-01-01 | 2027-03-31 | 2027-03-31 | -
                    notice for a later term lets it renew until then             | 2024-04-01 | 3y, renews 1y | A 3m B 3m | B not-to-renew 2026-12-01 2028-03-31 | 2027-01-01 | 2028-03-31 | 2028-03-31 | A 2026-12-31 B 2026-12-31
                    who has the longer notice is late, the other can still stop  | 2024-04-01 | 3y, renews 1y | A 6m B 3m | - | 2026-10-15 | 2027-03-31 | - | A 2027-09-30 B 2026-12-31
                    if all must give notice, the first who does not decides      | 2024-04-01 | 3y, renews 1y, all | A 6m B 3m | - | 2026-10-01 | 2028-03-31 | - | A 2027-09-30 B 2026-12-31
                    one of two has given notice: the other still can             | 2024-04-01 | 3y, renews 1y, all | A 6m B 3m | A not-to-renew 2026-09-30 2027-03-31 | 2026-12-31 | 2027-03-31 | - | A 2027-09-30 B 2026-12-31
                    one of two has given notice: the other has not               | 2024-04-01 | 3y, renews 1y, all | A 6m B 3m | A not-to-renew 2026-09-30 2027-03-31 | 2027-01-01 | 2028-03-31 | - | A 2027-09-30 B 2027-12-31
                    both have given notice                                       | 2024-04-01 | 3y, renews 1y, all | A 6m B 3m | A not-to-renew 2026-09-30 2027-03-31; B not-to-renew 2026-12-31 2027-03-31 | 2027-01-01 | 2027-03-31 | 2027-03-31 | -
                    it renews twice at most                                      | 2024-04-01 | 3y, renews 1y 2x | A 3m | - | 2024-04-01 | 2027-03-31 | 2029-03-31 | A 2026-12-31
                    and then it ends                                             | 2024-04-01 | 3y, renews 1y 2x | A 3m | - | 2029-01-01 | 2029-03-31 | 2029-03-31 | A 2028-12-31
                    a renewal can be certain before the term begins              | 2026-01-01 | 1m, renews 1m | A 3m | - | 2026-01-01 | 2026-04-30 | - | A 2026-01-31
                    renewals from a leap day come back to it                     | 2024-02-29 | 1y, renews 1y | - | - | 2026-06-01 | 2027-02-28 | - | -
                    the fourth year from a leap day ends the day before one      | 2024-02-29 | 1y, renews 1y | - | - | 2027-06-01 | 2028-02-28 | - | -
                    the leap day itself begins the fifth year                    | 2024-02-29 | 1y, renews 1y | - | - | 2028-02-29 | 2029-02-28 | - | -
                    monthly renewals from the 31st do not drift to the 28th      | 2027-01-31 | 1m, renews 1m | - | - | 2027-03-01 | 2027-03-30 | - | -
                    and count a short month in full again                        | 2027-01-31 | 1m, renews 1m | - | - | 2027-03-31 | 2027-04-30 | - | -
                    renewals of days count from one end to the next              | 2027-01-01 | 90d, renews 90d | - | - | 2027-04-01 | 2027-06-29 | - | -
                    renewals after a date that is given count from it            | 2024-03-01 | until 2027-02-28, renews 1y | - | - | 2027-03-01 | 2028-02-29 | - | -
                    options not taken up are no part of its end                  | 2024-04-01 | 3y, options 2x 1y | A 3m | - | 2024-05-01 | 2027-03-31 | 2029-03-31 | A 2026-12-31
                    the day before an option is taken up                         | 2024-04-01 | 3y, options 2x 1y | A 3m | taken 2027-01-05 | 2027-01-04 | 2027-03-31 | 2029-03-31 | A 2027-12-31
                    the day on which it is                                       | 2024-04-01 | 3y, options 2x 1y | A 3m | taken 2027-01-05 | 2027-01-05 | 2028-03-31 | 2029-03-31 | A 2027-12-31
                    all options taken up                                         | 2024-04-01 | 3y, options 2x 1y | A 3m | taken 2027-01-05; taken 2028-01-05 | 2028-01-05 | 2029-03-31 | 2029-03-31 | A 2028-12-31
                    options from a leap day                                      | 2024-02-29 | 1y, options 3x 1y | - | taken 2025-01-01; taken 2026-01-01; taken 2027-01-01 | 2027-01-01 | 2028-02-28 | 2028-02-28 | -
                    options and limited renewals add up                          | 2024-04-01 | 3y, options 1x 1y, renews 1y 1x | - | - | 2024-04-01 | 2027-03-31 | 2029-03-31 | -
                    it runs on                                                   | 2024-04-01 | rolls | A 6m | - | 2026-02-27 | - | - | -
                    it runs on until the day on which notice is given            | 2024-04-01 | rolls | A 6m | A to-end 2026-02-28 | 2026-02-27 | - | 2026-08-28 | -
                    and then until the notice has run out                        | 2024-04-01 | rolls | A 6m | A to-end 2026-02-28 | 2026-02-28 | 2026-08-28 | 2026-08-28 | -
                    six months from the 31st run out at the end of February      | 2024-04-01 | rolls | A 6m | A to-end 2026-08-31 | 2026-08-31 | 2027-02-28 | 2027-02-28 | -
                    not before the minimum term has run                          | 2026-01-01 | 1y, rolls | A 1m | A to-end 2026-03-10 | 2026-03-10 | 2026-12-31 | 2026-12-31 | -
                    two notices: the earlier end counts                          | 2024-04-01 | rolls | A 6m B 1m | A to-end 2026-02-28; B to-end 2026-05-15 | 2026-05-15 | 2026-06-15 | 2026-06-15 | -
                    two notices: the later end does not                          | 2024-04-01 | rolls | A 6m B 1m | B to-end 2026-02-28; A to-end 2026-03-01 | 2026-03-01 | 2026-03-28 | 2026-03-28 | -
                    notice ends a fixed term early                               | 2024-04-01 | until 2027-03-31 | A 3m | A to-end 2026-05-31 | 2026-05-31 | 2026-08-31 | 2026-08-31 | -
                    notice that runs out in the next term lets it renew first    | 2024-04-01 | 3y, renews 1y | A 6m B 3m | A to-end 2026-11-30 | 2026-12-01 | 2027-03-31 | 2027-05-30 | A 2026-09-30 B 2026-12-31
                    and then ends it                                             | 2024-04-01 | 3y, renews 1y | A 6m B 3m | A to-end 2026-11-30 | 2027-01-01 | 2027-05-30 | 2027-05-30 | A 2026-09-30 B 2026-12-31
                    broken off at the end of its second year                     | 2024-04-01 | 3y, breaks 3m | A 6m | A to-break 2025-12-31 2026-03-31 | 2025-12-31 | 2026-03-31 | 2026-03-31 | -
                    nothing on record but its end                                | - | until 2027-03-31 | A 3m | - | 2026-01-01 | 2027-03-31 | 2027-03-31 | A 2026-12-31
                    a length without a beginning tells nothing                   | - | 3y | A 3m | - | 2026-01-01 | - | - | -
                    a beginning without an end tells nothing                     | 2024-04-01 | - | A 3m | - | 2026-01-01 | - | - | -
                    """)
    void the_end_on_a_day_is(
            String name,
            @Nullable LocalDate effective,
            @Nullable String says,
            @Nullable String notices,
            @Nullable String happened,
            LocalDate asked,
            @Nullable LocalDate lastDay,
            @Nullable LocalDate latest,
            @Nullable String lastNotices) {
        Schedule schedule = Schedule.of(record(effective, says, notices, happened), WORKING_DAYS);

        Outlook outlook = schedule.on(asked);

        assertThat(outlook.end().map(end -> end.minusDays(1)).orElse(null))
                .as("%s: %s", name, outlook.explanation())
                .isEqualTo(lastDay);
        assertThat(outlook.maximumEnd().map(end -> end.minusDays(1)).orElse(null))
                .as("%s, latest end: %s", name, outlook.explanation())
                .isEqualTo(latest);
        assertThat(outlook.lastNotices().stream()
                        .filter(notice -> notice.lastDay() != null)
                        .map(notice -> notice.party().name() + " " + notice.lastDay())
                        .collect(Collectors.joining(" ")))
                .as("%s, last notices: %s", name, schedule.milestones())
                .isEqualTo(lastNotices == null ? "" : lastNotices);
        assertThat(schedule.course().endOn(asked)).as("as lists tell it").isEqualTo(outlook.end());
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-31T22:59:59Z, true",
        "2027-03-31T23:00:00Z, false", // summer time began on 28 March
    })
    void a_day_is_one_in_london_in_summer_time(Instant instant, boolean runs) {
        Schedule schedule = Schedule.of(
                DatesOnRecord.of(LocalDate.of(2024, 4, 1), null).saying(TermClause.fixed(Length.ofYears(3))),
                WORKING_DAYS);

        assertThat(LocalDate.ofInstant(instant, Term.LONDON)
                        .isBefore(schedule.finalEnd().orElseThrow()))
                .isEqualTo(runs);
    }

    @Test
    void agreed_ends_follow_on_options_and_renewals_in_the_order_of_their_days() {
        DatesOnRecord twice = DatesOnRecord.of(LocalDate.of(2024, 4, 1), null)
                .saying(TermClause.fixed(Length.ofYears(3)).extendable(2, Length.ofYears(1)))
                .extendedOn(LocalDate.of(2026, 6, 1), LocalDate.of(2028, 9, 1))
                .agreedOn(new AgreedEnd(LocalDate.of(2027, 5, 1), LocalDate.of(2028, 10, 1)));
        assertThat(Schedule.of(twice, WORKING_DAYS).spans())
                .extracting(Span::cause, Span::number, Span::end)
                .containsExactly(
                        tuple(Span.Cause.INITIAL, 0, LocalDate.of(2027, 4, 1)),
                        tuple(Span.Cause.EXTENSION, 1, LocalDate.of(2028, 4, 1)),
                        tuple(Span.Cause.AGREED, 1, LocalDate.of(2028, 10, 1)),
                        tuple(Span.Cause.EXTENSION, 2, LocalDate.of(2029, 10, 1)));

        DatesOnRecord renewed = DatesOnRecord.of(LocalDate.of(2024, 4, 1), null)
                .saying(TermClause.fixed(Length.ofYears(1)).renewing(Length.ofYears(1), 2, Stopping.ANY_PARTY))
                .agreedOn(new AgreedEnd(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 7, 1)));
        Course course = Schedule.of(renewed, WORKING_DAYS).course();
        assertThat(course.endOn(LocalDate.of(2025, 3, 31))).contains(LocalDate.of(2025, 4, 1));
        assertThat(course.endOn(LocalDate.of(2025, 9, 30))).contains(LocalDate.of(2026, 4, 1));
        assertThat(course.endOn(LocalDate.of(2025, 10, 1))).contains(LocalDate.of(2026, 7, 1));
        assertThat(course.finalEnd()).contains(LocalDate.of(2027, 7, 1));
        assertThat(course.maximumEnd()).isEqualTo(LocalDate.of(2027, 7, 1));

        DatesOnRecord revived = DatesOnRecord.of(LocalDate.of(2024, 4, 1), LocalDate.of(2025, 4, 1))
                .agreedOn(new AgreedEnd(LocalDate.of(2025, 6, 1), LocalDate.of(2026, 4, 1)));
        assertThat(Schedule.of(revived, WORKING_DAYS).course().endOn(LocalDate.of(2025, 5, 31)))
                .contains(LocalDate.of(2025, 4, 1));
        assertThat(Schedule.of(revived, WORKING_DAYS).course().endOn(LocalDate.of(2025, 6, 1)))
                .contains(LocalDate.of(2026, 4, 1));

        DatesOnRecord undated = DatesOnRecord.of(LocalDate.of(2024, 4, 1), null)
                .agreedOn(new AgreedEnd(LocalDate.of(2025, 6, 1), LocalDate.of(2026, 4, 1)));
        assertThat(Schedule.of(undated, WORKING_DAYS).finalEnd()).contains(LocalDate.of(2026, 4, 1));
    }

    @Test
    void a_party_has_a_last_day_for_notice_only_while_it_is_a_party() {
        OrganisationId former = new OrganisationId(new UUID(0, 8));
        OrganisationId latter = new OrganisationId(new UUID(0, 9));
        LocalDate novated = LocalDate.of(2026, 1, 1);
        NoticePeriod period = NoticePeriod.ofMonths(3);
        Schedule schedule = Schedule.of(
                DatesOnRecord.of(LocalDate.of(2024, 4, 1), null)
                        .saying(TermClause.fixed(Length.ofYears(1))
                                .renewing(Length.ofYears(1), 3, Stopping.ALL_PARTIES))
                        .between(List.of(
                                new PartyNotice(former, "Former", period, null, novated),
                                new PartyNotice(latter, "Latter", period, novated, null))),
                WORKING_DAYS);

        assertThat(schedule.milestones())
                .filteredOn(each -> each.kind() == Milestone.Kind.LAST_NOTICE)
                .extracting(Milestone::due, Milestone::party)
                .containsExactly(
                        tuple(LocalDate.of(2024, 12, 31), former),
                        tuple(LocalDate.of(2025, 12, 31), former),
                        tuple(LocalDate.of(2026, 12, 31), latter),
                        tuple(LocalDate.of(2027, 12, 31), latter));
        assertThat(schedule.on(novated).lastNotices())
                .extracting(each -> each.party().party())
                .containsExactly(latter);
    }

    @Test
    void reviews_follow_the_effective_date_and_keep_one_that_was_agreed() {
        Schedule schedule = Schedule.of(
                DatesOnRecord.of(LocalDate.of(2026, 8, 31), null)
                        .saying(TermClause.fixed(Length.ofYears(1)).reviewedEvery(3))
                        .reviewedOn(LocalDate.of(2026, 10, 5)),
                WORKING_DAYS);

        assertThat(schedule.course().reviews())
                .containsExactly(
                        LocalDate.of(2026, 10, 5),
                        LocalDate.of(2026, 11, 30),
                        LocalDate.of(2027, 2, 28),
                        LocalDate.of(2027, 5, 31));
    }

    @Test
    void breaks_lie_within_its_time_each_with_its_own_notice() {
        Schedule schedule = Schedule.of(
                DatesOnRecord.of(LocalDate.of(2024, 2, 29), null)
                        .saying(TermClause.fixed(Length.ofYears(3)))
                        .breakable(
                                BreakClause.eachYear(NoticePeriod.ofMonths(3)),
                                BreakClause.on(LocalDate.of(2025, 9, 30), null),
                                BreakClause.on(LocalDate.of(2028, 9, 30), null)),
                WORKING_DAYS);

        assertThat(schedule.milestones().stream()
                        .filter(each -> each.kind() != Milestone.Kind.END)
                        .map(each -> each.kind() + " " + each.due()))
                .containsExactly(
                        "BREAK_NOTICE 2024-11-30",
                        "BREAK 2025-02-28",
                        "BREAK 2025-09-30",
                        "BREAK_NOTICE 2025-11-30",
                        "BREAK 2026-02-28");
    }

    @Test
    void notice_that_would_run_out_after_the_end_is_no_notice() {
        Schedule schedule =
                Schedule.of(record(LocalDate.of(2024, 4, 1), "until 2027-03-31", "A 3m", null), WORKING_DAYS);

        assertThat(schedule.endsByNotice(NoticeKind.TO_END, party("A"), LocalDate.of(2026, 12, 30)))
                .containsExactly(LocalDate.of(2027, 3, 31));
        assertThat(schedule.endsByNotice(NoticeKind.TO_END, party("A"), LocalDate.of(2026, 12, 31)))
                .isEmpty();
        assertThat(schedule.endsByNotice(NoticeKind.TO_END, party("B"), LocalDate.of(2026, 12, 30)))
                .isEmpty();
        assertThat(schedule.endsByNotice(NoticeKind.NOT_TO_RENEW, party("A"), LocalDate.of(2026, 1, 1)))
                .isEmpty();
        assertThat(schedule.endsByNotice(NoticeKind.TO_BREAK, party("A"), LocalDate.of(2026, 1, 1)))
                .isEmpty();
    }

    @Test
    void the_explanation_says_each_step() {
        Schedule schedule = Schedule.of(
                record(
                        LocalDate.of(2024, 4, 1),
                        "3y, renews 1y, options 1x 1y",
                        "A 3m B 20working",
                        "taken 2026-06-01"),
                WORKING_DAYS);

        assertThat(schedule.on(LocalDate.of(2028, 1, 2)).explanation())
                .containsExactly(
                        "3 years from 1 April 2024 end at the end of 31 March 2027.",
                        "Option 1 of 1, taken up on 1 June 2026, extends it by 1 year to the end of 31 March 2028.",
                        "After its term it renews by itself for 1 year each time, unless the notice of any one party stops it.",
                        "It renews on 1 April 2028 unless it is stopped in time.",
                        "Notice by A takes 3 months: the last day for it is 31 December 2028. That is no working day; the last"
                                + " one before it is Friday 29 December 2028.",
                        "Notice by B takes 20 working days: the last day for it is 5 March 2028. That is no working day; the"
                                + " last one before it is Friday 3 March 2028.");
    }

    @Test
    void the_explanation_names_what_is_not_on_record_and_what_is_unusual() {
        assertThat(Schedule.of(record(LocalDate.of(2027, 1, 31), "1m", null, null), WORKING_DAYS)
                        .on(LocalDate.of(2027, 1, 31))
                        .explanation())
                .containsExactly(
                        "1 month from 31 January 2027 ends at the end of 28 February 2027.",
                        "That month has no day 31, so it counts in full.");
        assertThat(Schedule.of(record(null, "3y", null, null), WORKING_DAYS)
                        .on(LocalDate.of(2027, 1, 31))
                        .explanation())
                .containsExactly("It runs for 3 years, but its effective date is not on record.");
        assertThat(Schedule.of(record(LocalDate.of(2026, 1, 1), "1y, rolls", "A 1m", null), WORKING_DAYS)
                        .on(LocalDate.of(2027, 1, 31))
                        .explanation())
                .containsExactly(
                        "1 year from 1 January 2026 ends at the end of 31 December 2026.",
                        "It then runs on without an end until notice is given; it cannot end before the end of 31 December"
                                + " 2026.",
                        "Notice by A takes 1 month: given today, it would end the agreement at the end of 28 February 2027.");
    }

    static DatesOnRecord record(
            @Nullable LocalDate effective, @Nullable String says, @Nullable String notices, @Nullable String happened) {
        LocalDate end = null;
        TermClause clause = TermClause.BY_DATES_ALONE;
        List<BreakClause> breaks = new ArrayList<>();
        for (String part : split(says, ", ")) {
            String rest = part.substring(part.indexOf(' ') + 1);
            switch (part.split(" ")[0]) {
                case "until" -> end = LocalDate.parse(rest).plusDays(1);
                case "renews" -> {
                    String[] words = rest.split(" ");
                    clause = clause.renewing(
                            length(words[0]),
                            words.length == 1 ? null : Integer.valueOf(words[1].replace("x", "")),
                            Stopping.ANY_PARTY);
                }
                case "all" ->
                    clause = clause.renewing(
                            java.util.Objects.requireNonNull(clause.renewal()),
                            clause.mostRenewals(),
                            Stopping.ALL_PARTIES);
                case "rolls" -> clause = TermClause.rolling().running(clause.initial());
                case "options" -> {
                    String[] words = rest.split("x ");
                    clause = clause.extendable(Integer.parseInt(words[0]), length(words[1]));
                }
                case "breaks" -> breaks.add(BreakClause.eachYear(notice(rest)));
                default -> clause = clause.running(length(part));
            }
        }
        List<PartyNotice> parties = new ArrayList<>();
        Matcher each = Pattern.compile("([A-Z]) (\\S+)").matcher(notices == null ? "" : notices);
        while (each.find()) {
            parties.add(new PartyNotice(party(each.group(1)), each.group(1), notice(each.group(2))));
        }
        DatesOnRecord record = DatesOnRecord.of(effective, end)
                .saying(clause)
                .between(parties)
                .breakable(breaks.toArray(BreakClause[]::new));
        List<LocalDate> taken = new ArrayList<>();
        List<NoticeGiven> given = new ArrayList<>();
        for (String fact : split(happened, "; ")) {
            String[] words = fact.split(" ");
            if (words[0].equals("taken")) {
                taken.add(LocalDate.parse(words[1]));
            } else {
                NoticeKind kind = NoticeKind.valueOf(
                        words[1].toUpperCase(java.util.Locale.UK).replace('-', '_'));
                LocalDate on = LocalDate.parse(words[2]);
                List<LocalDate> possible = Schedule.of(record, WORKING_DAYS).endsByNotice(kind, party(words[0]), on);
                LocalDate ends = words.length == 4 ? LocalDate.parse(words[3]).plusDays(1) : possible.get(0);
                assertThat(possible).as(fact).contains(ends);
                given.add(new NoticeGiven(party(words[0]), on, kind, ends));
            }
        }
        return record.extendedOn(taken.toArray(LocalDate[]::new)).noticed(given.toArray(NoticeGiven[]::new));
    }

    private static List<String> split(@Nullable String text, String by) {
        return text == null ? List.of() : Arrays.asList(text.split(by));
    }

    private static OrganisationId party(String name) {
        return new OrganisationId(new UUID(0, name.charAt(0)));
    }

    static Length length(String text) {
        int years = 0;
        int months = 0;
        int days = 0;
        for (String part : text.strip().split(" ")) {
            int count = Integer.parseInt(part.substring(0, part.length() - 1));
            switch (part.charAt(part.length() - 1)) {
                case 'y' -> years = count;
                case 'm' -> months = count;
                default -> days = count;
            }
        }
        return new Length(years, months, days);
    }

    static NoticePeriod notice(String text) {
        Matcher parts = Pattern.compile("(?:(\\d+)m)? ?(?:(\\d+)w)? ?(?:(\\d+) ?(days|clear|working))?")
                .matcher(text.strip());
        assertThat(parts.matches()).as(text).isTrue();
        return new NoticePeriod(
                count(parts.group(1)),
                count(parts.group(2)),
                count(parts.group(3)),
                "clear".equals(parts.group(4))
                        ? DayCount.CLEAR
                        : "working".equals(parts.group(4)) ? DayCount.WORKING : DayCount.CALENDAR);
    }

    private static int count(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
