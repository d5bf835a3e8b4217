package concordat.domain.people;

import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import concordat.domain.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The register of people as records, with only what the actor may see. */
public interface PeopleRegister {
    /** @param today the day on which appointments must be in force to be shown */
    Page<PersonRow> people(PeopleFilter filter, Keyset page, LocalDate today);

    Optional<PersonSheet> person(PersonId id, Instant now);

    /** Those waiting, the last seen first. */
    List<WaitingSignIn> waiting(int most);
}
