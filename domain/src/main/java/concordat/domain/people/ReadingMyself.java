package concordat.domain.people;

import concordat.domain.usecase.Actor;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** What everybody may read of themselves. */
@UseCase
@ReadsOnly
@AllowedTo(Role.SIGNED_IN)
public class ReadingMyself {
    private final PeopleRegister register;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    ReadingMyself(PeopleRegister register, CurrentActor current, Clock clock) {
        this.register = register;
        this.current = current;
        this.clock = clock;
    }

    /** The actor's own sheet, with all appointments, past and to come; empty while the sign-in is tied to nobody. */
    public Optional<PersonSheet> sheet() {
        return current.actor() instanceof Actor.Person me && me.person() != null
                ? register.person(me.person(), clock.instant())
                : Optional.empty();
    }
}
