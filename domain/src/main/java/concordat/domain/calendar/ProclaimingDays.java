package concordat.domain.calendar;

import static concordat.domain.calendar.CalendarRule.DAY_IS_PROCLAIMED_ONCE;
import static concordat.domain.calendar.CalendarRule.PROCLAIMED_DAY_IS_WITHDRAWN_ONCE;
import static concordat.domain.calendar.CalendarRule.PROCLAMATION_CHANGES_THE_DAY;
import static concordat.domain.calendar.CalendarRule.PROCLAMATION_IS_NOT_FAR_AWAY;

import concordat.domain.agreement.AgreementCalendar;
import concordat.domain.agreement.AgreementsInWorkingDays;
import concordat.domain.agreement.ReckonedAnew;
import concordat.domain.calendar.CalendarEvent.DayProclaimed;
import concordat.domain.calendar.CalendarEvent.ProclaimedDayWithdrawn;
import concordat.domain.shared.BankHolidays;
import concordat.domain.shared.Ids;
import concordat.domain.shared.Journal;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.Term;
import concordat.domain.shared.Text;
import concordat.domain.shared.WorkingDays;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/**
 * Putting proclaimed days on record: an administrator of any organisation does it, for the whole installation. The dates of
 * all agreements that count in working days are reckoned anew with it.
 */
@UseCase
@AllowedTo(Role.ADMINISTRATOR)
public class ProclaimingDays {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final LocalDate FIRST = LocalDate.of(1995, 1, 1);
    private static final int YEARS_AHEAD = 10;

    private final ProclaimedDays days;
    private final ReckonedAnew reckoned;
    private final OneTimeKeys keys;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    ProclaimingDays(
            ProclaimedDays days,
            AgreementsInWorkingDays agreements,
            AgreementCalendar calendar,
            BankHolidays holidays,
            OneTimeKeys keys,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.days = days;
        reckoned = new ReckonedAnew(agreements, calendar, holidays);
        this.keys = keys;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Puts a proclaimed day on record.
     *
     * @param onceKey the one-time key of the form; used again, it changes nothing more
     * @throws concordat.domain.shared.RuleBroken if it is on record already, or changes nothing
     */
    public void proclaim(String onceKey, NewProclaimedDay wanted) {
        actor.as(Role.ADMINISTRATOR);
        keys.once(onceKey, () -> {
            days.hold();
            LocalDate day = wanted.day();
            LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
            PROCLAMATION_IS_NOT_FAR_AWAY.require(!day.isBefore(FIRST) && !day.isAfter(today.plusYears(YEARS_AHEAD)));
            DAY_IS_PROCLAIMED_ONCE.require(
                    days.all().stream()
                            .noneMatch(each ->
                                    each.withdrawn() == null && each.day().equals(day)),
                    DAY.format(day));
            PROCLAMATION_CHANGES_THE_DAY.require(
                    wanted.holiday()
                            ? WorkingDays.BY_THE_CALENDAR.includes(day)
                            : WorkingDays.BY_THE_CALENDAR.isBankHoliday(day),
                    DAY.format(day),
                    wanted.holiday() ? "a weekend or a bank holiday" : "no bank holiday");
            ProclaimedDay proclaimed = new ProclaimedDay(
                    Ids.next(clock),
                    day,
                    wanted.holiday(),
                    wanted.name(),
                    wanted.source(),
                    wanted.reason(),
                    actor.actor().name(),
                    clock.instant(),
                    null);
            days.add(proclaimed);
            journal.record(new DayProclaimed(
                    proclaimed.id(),
                    day,
                    wanted.holiday(),
                    wanted.name(),
                    wanted.source(),
                    wanted.reason(),
                    reckoned.all()));
            return proclaimed.id();
        });
    }

    /**
     * Withdraws a day that was put on record by mistake: it stays readable, and nothing is counted by it any more.
     *
     * @throws NotFound if there is none
     */
    public void withdraw(String onceKey, UUID id, String reason) {
        actor.as(Role.ADMINISTRATOR);
        keys.once(onceKey, () -> {
            days.hold();
            ProclaimedDay mistaken = days.all().stream()
                    .filter(day -> day.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("proclaimed day"));
            PROCLAIMED_DAY_IS_WITHDRAWN_ONCE.require(mistaken.withdrawn() == null);
            String why = Text.required("reason", reason, Text.SENTENCE);
            days.withdraw(new ProclaimedDay(
                    id,
                    mistaken.day(),
                    mistaken.holiday(),
                    mistaken.name(),
                    mistaken.source(),
                    mistaken.reason(),
                    mistaken.recordedBy(),
                    mistaken.recordedAt(),
                    new ProclaimedDay.Withdrawal(actor.actor().name(), clock.instant(), why)));
            journal.record(new ProclaimedDayWithdrawn(id, mistaken.day(), why, reckoned.all()));
            return id;
        });
    }
}
