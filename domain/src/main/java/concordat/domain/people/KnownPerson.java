package concordat.domain.people;

import concordat.domain.shared.PersonId;
import concordat.domain.usecase.Capacity;
import java.util.List;

/** A person as sign-in finds them: with the appointments that are in force now, and no others. */
public record KnownPerson(PersonId person, String name, List<Capacity> capacities) {
    public KnownPerson {
        capacities = List.copyOf(capacities);
    }
}
