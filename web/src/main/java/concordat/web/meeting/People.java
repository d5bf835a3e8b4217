package concordat.web.meeting;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import java.util.UUID;

/** A person for an organisation, as forms carry them. */
final class People {
    private static final int ID_LENGTH = 36;

    private People() {}

    /** Somebody, and the organisation for which they come. */
    record Key(PersonId person, OrganisationId organisation) {}

    static String key(PersonOnRecord person) {
        return person.person().value() + "/" + person.organisation().value();
    }

    /** @throws IllegalArgumentException if it was not made here */
    static Key parse(String key) {
        if (key.length() != 2 * ID_LENGTH + 1) {
            throw new IllegalArgumentException("Choose a person.");
        }
        return new Key(
                new PersonId(UUID.fromString(key.substring(0, ID_LENGTH))),
                new OrganisationId(UUID.fromString(key.substring(ID_LENGTH + 1))));
    }
}
