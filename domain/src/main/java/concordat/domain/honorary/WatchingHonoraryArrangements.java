package concordat.domain.honorary;

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

/** Watching when honorary arrangements end: whoever answers for one takes note of each alert once (AG-13). */
@UseCase
@AllowedTo({Role.COMMITTEE_CHAIR, Role.VOTING_MEMBER, Role.ATTENDEE, Role.GOVERNANCE_OFFICER, Role.EXECUTIVE})
public class WatchingHonoraryArrangements {
    private final HonoraryArrangements arrangements;
    private final SettingValues settings;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    WatchingHonoraryArrangements(
            HonoraryArrangements arrangements, SettingValues settings, CurrentActor actor, Clock clock) {
        this.arrangements = arrangements;
        this.settings = settings;
        this.actor = actor;
        this.clock = clock;
    }

    /** Takes note of an alert: it is not shown to the actor again. @throws NotFound if it is none of theirs */
    public void takeNote(HonoraryAlert.Noted noted) {
        PersonId person = actor.person();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        if (new ReachedHonoraryAlerts(arrangements, settings, actor, today)
                .of(person)
                .noneMatch(alert -> alert.noted().equals(noted))) {
            throw new NotFound("alert");
        }
        arrangements.note(person, noted, clock.instant());
    }
}
