package concordat.domain.people;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import java.util.List;

/** The people whom the actor may see. */
public interface People {
    void add(Person person);

    /** @throws concordat.domain.shared.NotFound if there is no such person, or the actor may not see them */
    Person get(PersonId id);

    /**
     * The same, locked until the transaction ends: whatever is reckoned from a person's appointments is reckoned once
     * at a time.
     *
     * @throws concordat.domain.shared.NotFound if there is no such person, or the actor may not see them
     */
    Person lock(PersonId id);

    /** All of them. */
    List<Person> all();

    /** Whether the actor administers the people of that organisation: it shares a partnership with one of theirs. */
    boolean administers(OrganisationId organisation);
}
