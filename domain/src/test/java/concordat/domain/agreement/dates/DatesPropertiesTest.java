package concordat.domain.agreement.dates;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of the dates of every agreement, month ends and leap days among them. */
class DatesPropertiesTest {
    private static final WorkingDays WORKING_DAYS = WorkingDays.BY_THE_CALENDAR;
    private static final OrganisationId ALDER = new OrganisationId(new UUID(0, 1));
    private static final OrganisationId CEDAR = new OrganisationId(new UUID(0, 2));

    @Property(tries = 3000)
    void the_last_day_to_give_notice_is_the_last_on_which_it_still_runs_out_in_time(
            @ForAll("days") LocalDate end, @ForAll("notices") NoticePeriod notice) {
        LocalDate last = notice.lastDayBefore(end, WORKING_DAYS);

        assertThat(notice.runsOut(last, WORKING_DAYS)).isBefore(end);
        assertThat(notice.runsOut(last.plusDays(1), WORKING_DAYS)).isAfterOrEqualTo(end);
    }

    @Property(tries = 2000)
    void notice_that_is_given_later_never_runs_out_earlier(
            @ForAll("days") LocalDate given, @ForAll("notices") NoticePeriod notice) {
        assertThat(notice.runsOut(given.plusDays(1), WORKING_DAYS))
                .isAfterOrEqualTo(notice.runsOut(given, WORKING_DAYS));
        assertThat(notice.runsOut(given, WORKING_DAYS)).isAfter(given);
    }

    @Property(tries = 3000)
    void a_term_of_months_ends_on_the_eve_of_its_day_or_takes_up_the_month_that_has_no_such_day(
            @ForAll("days") LocalDate first, @ForAll @IntRange(min = 1, max = 240) int months) {
        LocalDate after = Length.ofMonths(months).after(first);

        if (after.getDayOfMonth() == first.getDayOfMonth()) {
            assertThat(after).isEqualTo(first.plusMonths(months));
        } else {
            assertThat(after.getDayOfMonth()).isEqualTo(1);
            assertThat(after.minusDays(1).lengthOfMonth()).isLessThan(first.getDayOfMonth());
        }
        assertThat(after).isAfterOrEqualTo(Length.ofMonths(months).after(first.minusDays(1)));
    }

    @Property(tries = 2000)
    void a_term_and_its_extension_are_as_long_as_one_term_of_both(
            @ForAll("days") LocalDate first,
            @ForAll @IntRange(min = 1, max = 60) int months,
            @ForAll @IntRange(min = 1, max = 60) int more) {
        Schedule extended = Schedule.of(
                DatesOnRecord.of(first, null)
                        .saying(TermClause.fixed(Length.ofMonths(months)).extendable(1, Length.ofMonths(more)))
                        .extendedOn(first),
                WORKING_DAYS);

        assertThat(extended.finalEnd()).contains(Length.ofMonths(months + more).after(first));
        assertThat(extended.maximumEnd()).isEqualTo(extended.finalEnd());
    }

    @Property(tries = 1000)
    void while_it_runs_its_end_lies_ahead_and_only_ever_moves_on(
            @ForAll("records") DatesOnRecord record, @ForAll @IntRange(min = 0, max = 9000) int later) {
        Schedule schedule = Schedule.of(record, WORKING_DAYS);
        LocalDate day = record.effective() == null
                ? LocalDate.of(2020, 1, 1)
                : record.effective().plusDays(later);
        boolean runs = schedule.finalEnd().filter(end -> !day.isBefore(end)).isEmpty();

        schedule.on(day).end().ifPresent(end -> {
            assertThat(end.isAfter(day)).isEqualTo(runs);
            assertThat(schedule.on(day.plusDays(1)).end().orElseThrow()).isAfterOrEqualTo(end);
            schedule.maximumEnd().ifPresent(latest -> assertThat(latest).isAfterOrEqualTo(end));
        });
    }

    @Property(tries = 500)
    void lists_tell_the_same_end_review_and_notice_as_the_agreement_itself(
            @ForAll("records") DatesOnRecord record, @ForAll("days") LocalDate day) {
        Schedule schedule = Schedule.of(record, WORKING_DAYS);
        Course course = schedule.course();

        assertThat(course.endOn(day)).isEqualTo(schedule.on(day).end());
        assertThat(course.finalEnd()).isEqualTo(schedule.finalEnd());
        assertThat(course.reviewOn(day)).isEqualTo(schedule.on(day).nextReview());
        assertThat(course.lastNotices()).isSorted().doesNotHaveDuplicates();
    }

    @Property(tries = 1000)
    void a_notice_is_never_shorter_than_agreed_and_always_ends_it(
            @ForAll("records") DatesOnRecord record,
            @ForAll @IntRange(min = 0, max = 4000) int later,
            @ForAll NoticeKind kind) {
        Schedule before = Schedule.of(record, WORKING_DAYS);
        LocalDate given = java.util.Objects.requireNonNull(record.effective()).plusDays(later);
        NoticePeriod period =
                java.util.Objects.requireNonNull(record.parties().get(0).period());
        if (record.clause().stoppedBy() == Stopping.ALL_PARTIES && kind == NoticeKind.NOT_TO_RENEW) {
            return;
        }

        before.endsByNotice(kind, ALDER, given).stream().limit(3).forEach(end -> {
            Schedule after = Schedule.of(record.noticed(new NoticeGiven(ALDER, given, kind, end)), WORKING_DAYS);

            assertThat(after.runsOn()).isFalse();
            assertThat(after.finalEnd()).contains(end);
            assertThat(after.course().byNotice()).isTrue();
            if (kind != NoticeKind.TO_BREAK) {
                assertThat(period.runsOut(given, WORKING_DAYS)).isBefore(end);
            }
            assertThat(after.milestones()).allSatisfy(each -> assertThat(
                            each.kind() == Milestone.Kind.REVIEW || !each.due().isAfter(end))
                    .isTrue());
        });
    }

    @Property(tries = 500)
    void everything_that_is_to_be_done_is_in_its_order_and_of_this_century(@ForAll("records") DatesOnRecord record) {
        List<Milestone> milestones = Schedule.of(record, WORKING_DAYS).milestones();

        assertThat(milestones).isSortedAccordingTo(Milestone.BY_DAY).hasSizeLessThan(6000);
        assertThat(milestones)
                .filteredOn(each -> each.kind() == Milestone.Kind.END)
                .hasSizeLessThanOrEqualTo(1);
    }

    @Property(tries = 1000)
    void an_end_that_is_agreed_on_holds_from_its_day_on_and_changes_nothing_before(
            @ForAll("records") DatesOnRecord record,
            @ForAll @IntRange(min = 0, max = 9000) int later,
            @ForAll @IntRange(min = 1, max = 1500) int longer) {
        Course before = Schedule.of(record, WORKING_DAYS).course();
        LocalDate effective = Objects.requireNonNull(record.effective());
        LocalDate on = effective.plusDays(later);
        before.endOn(on).ifPresent(present -> {
            LocalDate agreed = present.plusDays(longer);

            Course after = Schedule.of(record.agreedOn(new AgreedEnd(on, agreed)), WORKING_DAYS)
                    .course();

            assertThat(after.endOn(on.minusDays(1))).isEqualTo(before.endOn(on.minusDays(1)));
            assertThat(after.endOn(effective))
                    .isEqualTo(on.equals(effective) ? after.endOn(on) : before.endOn(effective));
            LocalDate end = after.endOn(on).orElseThrow();
            if (record.clause().renewal() == null) {
                assertThat(end).isEqualTo(agreed);
                assertThat(after.finalEnd()).contains(agreed);
                assertThat(after.maximumEnd()).isAfterOrEqualTo(agreed);
            } else {
                assertThat(end).isAfterOrEqualTo(agreed);
            }
        });
    }

    @Provide
    Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> any = Arbitraries.integers().between(0, 12_000).map(LocalDate.of(2016, 1, 1)::plusDays);
        Arbitrary<LocalDate> monthEnds =
                any.map(day -> day.withDayOfMonth(1).plusMonths(1).minusDays(1));
        Arbitrary<LocalDate> leapDays =
                Arbitraries.of(2016, 2020, 2024, 2028, 2032).map(year -> LocalDate.of(year, 2, 29));
        Arbitrary<LocalDate> clockChanges =
                Arbitraries.of(LocalDate.of(2027, 3, 28), LocalDate.of(2027, 10, 31), LocalDate.of(2028, 3, 26));
        return Arbitraries.oneOf(any, monthEnds, leapDays, clockChanges);
    }

    @Provide
    Arbitrary<NoticePeriod> notices() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 24),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.of(DayCount.values()))
                .as(NoticePeriod::new);
    }

    @Provide
    Arbitrary<DatesOnRecord> records() {
        Arbitrary<Length> lengths = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 48).map(Length::ofMonths),
                Arbitraries.integers().between(28, 400).map(Length::ofDays));
        Arbitrary<TermClause> clauses = Combinators.combine(
                        lengths,
                        lengths,
                        Arbitraries.integers().between(1, 4).injectNull(0.5),
                        Arbitraries.of(Stopping.values()),
                        Arbitraries.of(RenewalMode.values()),
                        Arbitraries.integers().between(0, 24))
                .as((initial, each, most, stopping, mode, review) -> switch (mode) {
                    case FIXED -> TermClause.fixed(initial).extendable(2, each).reviewedEvery(review);
                    case ROLLING -> TermClause.rolling().running(initial).reviewedEvery(review);
                    case AUTO_RENEW ->
                        TermClause.fixed(initial).renewing(each, most, stopping).reviewedEvery(review);
                });
        return Combinators.combine(days(), clauses, notices(), notices())
                .as((effective, clause, alders, cedars) -> DatesOnRecord.of(effective, null)
                        .saying(clause)
                        .between(List.of(
                                new PartyNotice(ALDER, "Alder Trust", alders),
                                new PartyNotice(CEDAR, "University of Cedar", cedars)))
                        .breakable(BreakClause.eachYear(alders)));
    }
}
