package concordat.domain.people;

import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Page;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The register of people: an administrator sees those of the partnership, an officer those of their own committees. */
@UseCase
@ReadsOnly
@AllowedTo({Role.ADMINISTRATOR, Role.GOVERNANCE_OFFICER})
public class ReadingPeople {
    /** How many of those waiting are shown, the last seen first. */
    public static final int MOST_WAITING = 200;

    private final PeopleRegister register;
    private final Clock clock;

    @Inject
    ReadingPeople(PeopleRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** One page of the register, with the roles in force today. */
    public Page<PersonRow> people(PeopleFilter filter, Keyset page) {
        return register.people(filter, page, LocalDate.ofInstant(clock.instant(), Term.LONDON));
    }

    /** @throws NotFound if there is no such person, or the actor may not see them */
    public PersonSheet person(PersonId id) {
        return register.person(id, clock.instant()).orElseThrow(() -> new NotFound("person"));
    }

    /** Those who have signed in and are tied to no person, the last seen first. */
    @AllowedTo(Role.ADMINISTRATOR)
    public List<WaitingSignIn> waiting() {
        return register.waiting(MOST_WAITING);
    }
}
