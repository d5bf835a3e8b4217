package concordat.persistence.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.agreement.AgreementDates;
import concordat.domain.agreement.AgreementDraft;
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.MaintainingAgreements;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.agreement.dates.DayCount;
import concordat.domain.agreement.dates.NoticePeriod;
import concordat.domain.calendar.CalendarRule;
import concordat.domain.calendar.NewProclaimedDay;
import concordat.domain.calendar.ProclaimedDay;
import concordat.domain.calendar.ProclaimingDays;
import concordat.domain.calendar.ReadingProclaimedDays;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Rule;
import concordat.domain.shared.RuleBroken;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A proclaimed day moves the last days for notice of every agreement that counts working days, and no other date. */
class ProclaimedDaysTest {
    private static final String OFFICER = "Officer of A";
    private static final LocalDate END = LocalDate.of(2028, 7, 1);
    /** A Thursday, within the ten working days before the end. */
    private static final LocalDate DAY = LocalDate.of(2028, 6, 22);

    private final Console console = Postgres.running().console();
    private final World world = new World();

    @AfterEach
    void leave_the_calendar_as_it_was() {
        Postgres.running()
                .owner(
                        "alter table bank_holiday disable trigger kept",
                        "delete from bank_holiday where day >= '2028-01-01'",
                        "alter table bank_holiday enable trigger kept");
    }

    @Test
    void agreements_that_count_working_days_are_reckoned_anew_even_those_that_the_administrator_may_not_see() {
        world.with(OFFICER, Role.GOVERNANCE_OFFICER, world.university);
        AgreementId working = record("Working days", new NoticePeriod(0, 0, 10, DayCount.WORKING));
        AgreementId calendar = record("Calendar days", new NoticePeriod(0, 0, 10, DayCount.CALENDAR));
        LocalDate before = lastNotice(working);
        LocalDate untouched = lastNotice(calendar);
        assertThatThrownBy(() -> console.as(
                        world.actor(World.ADMINISTRATOR),
                        ReadingAgreements.class,
                        reading -> reading.agreement(working)))
                .isInstanceOf(NotFound.class);

        proclaim(DAY);

        LocalDate earlier = LocalDate.of(2028, 6, 15);
        assertThat(before).isEqualTo(LocalDate.of(2028, 6, 18));
        assertThat(lastNotice(working)).isEqualTo(earlier);
        assertThat(lastNotice(calendar)).isEqualTo(untouched);
        assertThat(milestone(working)).contains(earlier.toString()).doesNotContain(before.toString());
        ProclaimedDay proclaimed = proclaimed();
        doing(days -> days.withdraw(key(), proclaimed.id(), "It was another year"));
        assertThat(lastNotice(working)).isEqualTo(before);
        assertThat(Postgres.running()
                        .truth("select kind from journal_entry where subject_id = '" + proclaimed.id()
                                + "' order by position"))
                .containsExactly("DayProclaimed", "ProclaimedDayWithdrawn");
    }

    @Test
    void what_was_withdrawn_stays_readable_and_the_day_can_be_proclaimed_again() {
        proclaim(DAY);
        ProclaimedDay first = proclaimed();
        assertThat(first.source()).isEqualTo("The London Gazette, 1 March 2026");
        assertThat(first.recordedBy()).isEqualTo(World.ADMINISTRATOR);

        doing(days -> days.withdraw(key(), first.id(), "Misread"));
        proclaim(DAY);

        assertThat(all().stream().filter(each -> each.day().equals(DAY))).hasSize(2);
        assertThat(all().stream().filter(each -> each.withdrawn() != null))
                .singleElement()
                .satisfies(each -> assertThat(each.withdrawn())
                        .extracting(ProclaimedDay.Withdrawal::by, ProclaimedDay.Withdrawal::reason)
                        .containsExactly(World.ADMINISTRATOR, "Misread"));
    }

    @Test
    void nonsense_is_refused() {
        proclaim(DAY);

        breaks(CalendarRule.DAY_IS_PROCLAIMED_ONCE, () -> proclaim(DAY));
        breaks(CalendarRule.PROCLAMATION_CHANGES_THE_DAY, () -> proclaim(LocalDate.of(2028, 6, 24)));
        breaks(CalendarRule.PROCLAMATION_CHANGES_THE_DAY, () -> proclaim(LocalDate.of(2028, 12, 25)));
        breaks(
                CalendarRule.PROCLAMATION_CHANGES_THE_DAY,
                () -> doing(days -> days.proclaim(
                        key(), new NewProclaimedDay(LocalDate.of(2028, 6, 20), false, "None", "Gazette", "Moved"))));
        breaks(CalendarRule.PROCLAMATION_IS_NOT_FAR_AWAY, () -> proclaim(LocalDate.of(2099, 6, 3)));
        UUID id = proclaimed().id();
        doing(days -> days.withdraw(key(), id, "Misread"));
        breaks(CalendarRule.PROCLAIMED_DAY_IS_WITHDRAWN_ONCE, () -> doing(days -> days.withdraw(key(), id, "Again")));
    }

    @Test
    void only_administrators_proclaim_and_the_database_refuses_all_others() {
        world.with(OFFICER, Role.GOVERNANCE_OFFICER, world.trust);

        assertThatThrownBy(() -> console.as(world.actor(OFFICER), ProclaimingDays.class, days -> {
                    days.proclaim(key(), day(DAY));
                    return DAY;
                }))
                .isInstanceOf(NotAllowed.class);
        boolean can = console.as(world.actor(OFFICER), ReadingProclaimedDays.class, ReadingProclaimedDays::canProclaim);
        assertThat(can).isFalse();
    }

    private AgreementId record(String title, NoticePeriod notice) {
        return console.as(
                world.actor(OFFICER),
                MaintainingAgreements.class,
                agreements -> agreements.record(
                        world.partnership,
                        AgreementDraft.between(
                                        title, AgreementType.PLACEMENT_AGREEMENT, world.otherTrust, world.university)
                                .withNotice(notice)
                                .dated(AgreementDates.between(LocalDate.of(2026, 7, 1), END))));
    }

    private LocalDate lastNotice(AgreementId id) {
        return LocalDate.parse(Postgres.running()
                .truth("select last_notices[1] from agreement where id = '" + id.value() + "'")
                .get(0));
    }

    private static List<String> milestone(AgreementId id) {
        return Postgres.running()
                .truth("select due_on from agreement_milestone where kind = 'LAST_NOTICE' and agreement_id = '"
                        + id.value() + "'");
    }

    private void proclaim(LocalDate day) {
        doing(days -> days.proclaim(key(), day(day)));
    }

    private static NewProclaimedDay day(LocalDate day) {
        return new NewProclaimedDay(
                day, true, "Jubilee", "The London Gazette, 1 March 2026", "Proclaimed for this year only");
    }

    private ProclaimedDay proclaimed() {
        return all().stream()
                .filter(each -> each.day().equals(DAY) && each.withdrawn() == null)
                .findFirst()
                .orElseThrow();
    }

    private List<ProclaimedDay> all() {
        return console.as(world.actor(World.ADMINISTRATOR), ReadingProclaimedDays.class, ReadingProclaimedDays::all);
    }

    private void doing(Consumer<ProclaimingDays> act) {
        console.as(world.actor(World.ADMINISTRATOR), ProclaimingDays.class, days -> {
            act.accept(days);
            return DAY;
        });
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static void breaks(Rule rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                .isEqualTo(rule));
    }
}
