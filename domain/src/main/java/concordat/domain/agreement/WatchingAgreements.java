package concordat.domain.agreement;

import concordat.domain.settings.SettingValues;
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

/**
 * Watching the dates of agreements: whoever sponsors or manages one for a party, and the governance officers of its parties,
 * take note of each alert ahead of them once (AG-6).
 */
@UseCase
@AllowedTo({Role.COMMITTEE_CHAIR, Role.VOTING_MEMBER, Role.ATTENDEE, Role.GOVERNANCE_OFFICER, Role.EXECUTIVE})
public class WatchingAgreements {
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

    /** Takes note of an alert: it is not shown to the actor again. @throws NotFound if it is none of theirs */
    public void takeNote(AgreementAlert.Noted noted) {
        PersonId person = actor.person();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        if (new ReachedAlerts(days, settings, actor, today).of(person).noneMatch(alert -> alert.noted()
                .equals(noted))) {
            throw new NotFound("alert");
        }
        days.note(person, noted, clock.instant());
    }
}
