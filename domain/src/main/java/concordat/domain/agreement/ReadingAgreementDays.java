package concordat.domain.agreement;

import concordat.domain.settings.SettingValues;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Looking ahead at the dates of agreements: those of all that one may see, and the alerts of those one answers for (AG-6). */
@UseCase
@ReadsOnly
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR
})
public class ReadingAgreementDays {
    /** How far the calendar of agreements looks ahead, in months. */
    public static final int MONTHS_AHEAD = 18;

    private final AgreementDays days;
    private final SettingValues settings;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    ReadingAgreementDays(AgreementDays days, SettingValues settings, CurrentActor actor, Clock clock) {
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
        Set<AgreementAlert.Noted> noted = days.notedBy(person);
        return new ReachedAlerts(days, settings, actor, today())
                .of(person)
                .filter(alert -> !noted.contains(alert.noted()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
