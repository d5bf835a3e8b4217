package concordat.domain.committee;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import java.util.List;

/** What records call people, whoever asks. */
public interface KnownPeople {
    /**
     * The person as a record of today names them for that organisation.
     *
     * @throws concordat.domain.shared.NotFound if there is no such person, or they have no post there
     */
    PersonOnRecord of(PersonId person, OrganisationId organisation);

    /** Whoever is appointed at that organisation today, by name; nobody if the actor is no officer of a partner of it. */
    List<PersonOnRecord> at(OrganisationId organisation);

    /** The executives of that organisation today, by name; nobody if the actor is no officer of a partner of it. */
    List<PersonOnRecord> executivesAt(OrganisationId organisation);
}
