package concordat.domain.agreement;

import concordat.domain.settings.SettingValues;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Watching the dates of agreements: whoever sponsors or manages one for a party, and the governance officers of its parties,
 * are alerted ahead of them, each once for each alert (AG-6).
 */
@UseCase
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR
})
public class WatchingAgreements {
    /** How far the calendar of agreements looks ahead, in months. */
    public static final int MONTHS_AHEAD = 18;

    private static final int MOST_ALERT_MONTHS = 60;

    private final AgreementDays days;
    private final SettingValues settings;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    WatchingAgreements(AgreementDays days, SettingValues settings, CurrentActor actor, Clock clock) {
        this.days = days;
        this.settings = settings;
        this.actor = actor;
        this.clock = clock;
    }

    /** What is to be done about agreements in the next 18 months, by day. */
    public List<AgreementDay> comingDays() {
        return days.between(today(), today().plusMonths(MONTHS_AHEAD));
    }

    /** The alerts of which the actor has not taken note yet, those of agreements past their end first. */
    public List<AgreementAlert> alerts() {
        PersonId person = actor.person();
        if (person == null) {
            return List.of();
        }
        Set<AgreementAlert.Noted> noted = days.notedBy(person);
        return reached(person).filter(alert -> !noted.contains(alert.noted())).toList();
    }

    /** Takes note of an alert: it is not shown to the actor again. @throws NotFound if it is none of theirs */
    public void takeNote(AgreementAlert.Noted noted) {
        PersonId person = actor.person();
        if (person == null || reached(person).noneMatch(alert -> alert.noted().equals(noted))) {
            throw new NotFound("alert");
        }
        days.note(person, noted, clock.instant());
    }

    private Stream<AgreementAlert> reached(PersonId person) {
        SettingsOnDay chosen = new SettingsOnDay(today(), settings.changes());
        return days
                .of(
                        person,
                        actor.organisationsAs(Role.GOVERNANCE_OFFICER),
                        today(),
                        today().plusMonths(MOST_ALERT_MONTHS))
                .stream()
                .flatMap(day -> alert(day, chosen.of(day.partnership()).agreementAlertMonths()).stream());
    }

    /** The nearest alert that has been reached; ahead of the first there is none. */
    private Optional<AgreementAlert> alert(AgreementDay day, List<Integer> ahead) {
        if (day.due().isBefore(today())) {
            return Optional.of(new AgreementAlert(day, AgreementAlert.EXPIRED_MONTHS));
        }
        return ahead.stream()
                .filter(months -> !today().isBefore(day.due().minusMonths(months)))
                .findFirst()
                .map(months -> new AgreementAlert(day, months));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
