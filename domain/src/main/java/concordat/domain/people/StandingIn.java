package concordat.domain.people;

import concordat.domain.shared.NotFound;
import concordat.domain.shared.PersonId;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Finds with which rights a job is done on behalf of somebody: those that they have when it is done, not when it was asked for. */
@UseCase
@ReadsOnly
@AllowedTo(Role.JOB)
public class StandingIn {
    private final SignIns signIns;
    private final Clock clock;

    @Inject
    StandingIn(SignIns signIns, Clock clock) {
        this.signIns = signIns;
        this.clock = clock;
    }

    /** That person, with their appointments in force now. @throws NotFound if there is no such person */
    public Actor.Person of(PersonId person) {
        return signIns.known(person, clock.instant())
                .map(known -> new Actor.Person("", "", person, known.name(), known.capacities()))
                .orElseThrow(() -> new NotFound("person"));
    }
}
