package concordat.domain.calendar;

import static concordat.domain.world.Broken.breaks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.agreement.AnAgreement;
import concordat.domain.shared.Event;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.WorkingDays;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Capacity;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.world.KeysInMemory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A day is proclaimed for a year, or not at all: once, and only if that makes it another day than the calendar does. */
class ProclaimingDaysTest {
    private static final LocalDate THURSDAY = LocalDate.of(2028, 6, 22);

    private final Kept days = new Kept();
    private final List<Event> journal = new ArrayList<>();
    private final ProclaimingDays administrator = as(Role.ADMINISTRATOR);

    @Test
    void a_day_is_proclaimed_and_withdrawn_and_the_journal_tells_of_both() {
        administrator.proclaim("1", day(THURSDAY, true));
        administrator.proclaim("1", day(THURSDAY, true));
        administrator.withdraw("2", days.kept.get(0).id(), "Misread");

        assertThat(days.kept).singleElement().satisfies(kept -> assertThat(kept.withdrawn())
                .isEqualTo(new ProclaimedDay.Withdrawal("Somebody", AnAgreement.CLOCK.instant(), "Misread")));
        assertThat(journal).extracting(Event::kind).containsExactly("DayProclaimed", "ProclaimedDayWithdrawn");
    }

    @Test
    void nonsense_is_refused() {
        administrator.proclaim("1", day(THURSDAY, true));

        breaks(CalendarRule.DAY_IS_PROCLAIMED_ONCE, () -> administrator.proclaim("2", day(THURSDAY, true)))
                .isEqualTo("22 June 2028 is on record as proclaimed already. Withdraw that first if it is wrong.");
        breaks(
                        CalendarRule.PROCLAMATION_CHANGES_THE_DAY,
                        () -> administrator.proclaim("3", day(LocalDate.of(2028, 12, 25), true)))
                .isEqualTo("25 December 2028 is a weekend or a bank holiday already, by the calendar.");
        breaks(
                CalendarRule.PROCLAMATION_CHANGES_THE_DAY,
                () -> administrator.proclaim("4", day(LocalDate.of(2028, 6, 20), false)));
        breaks(
                CalendarRule.PROCLAMATION_IS_NOT_FAR_AWAY,
                () -> administrator.proclaim("5", day(LocalDate.of(1990, 6, 20), true)));
        administrator.withdraw("6", days.kept.get(0).id(), "Misread");
        breaks(
                CalendarRule.PROCLAIMED_DAY_IS_WITHDRAWN_ONCE,
                () -> administrator.withdraw("7", days.kept.get(0).id(), "Again"));
    }

    @Test
    void a_bank_holiday_of_the_calendar_can_be_an_ordinary_day_for_a_year() {
        administrator.proclaim("1", day(LocalDate.of(2028, 5, 29), false));

        assertThat(days.kept).hasSize(1);
    }

    @Test
    void nobody_but_an_administrator_proclaims() {
        assertThatThrownBy(() -> as(Role.GOVERNANCE_OFFICER).proclaim("1", day(THURSDAY, true)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(Role.GOVERNANCE_OFFICER).withdraw("1", UUID.randomUUID(), "Mine"))
                .isInstanceOf(NotAllowed.class);
    }

    private static NewProclaimedDay day(LocalDate day, boolean holiday) {
        return new NewProclaimedDay(day, holiday, "Jubilee", "The London Gazette", "For this year only");
    }

    private ProclaimingDays as(Role role) {
        CurrentActor current = new CurrentActor();
        current.become(new Actor.Person(
                "issuer",
                "somebody",
                null,
                "Somebody",
                List.of(new Capacity(UUID.randomUUID(), role, AnAgreement.ALDER, null, null, false, role.words()))));
        return new ProclaimingDays(
                days,
                use -> 0,
                (id, audience, milestones) -> {},
                () -> WorkingDays.BY_THE_CALENDAR,
                new KeysInMemory(),
                current,
                journal::add,
                AnAgreement.CLOCK);
    }

    private static final class Kept implements ProclaimedDays {
        private final List<ProclaimedDay> kept = new ArrayList<>();

        @Override
        public void add(ProclaimedDay day) {
            kept.add(day);
        }

        @Override
        public void withdraw(ProclaimedDay withdrawn) {
            kept.replaceAll(each -> each.id().equals(withdrawn.id()) ? withdrawn : each);
        }

        @Override
        public List<ProclaimedDay> all() {
            return List.copyOf(kept);
        }

        @Override
        public void hold() {}
    }
}
