package concordat.domain.scheme;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import java.util.List;

/** Who holds an appointment at an organisation now. */
public interface StaffOnRecord {
    /** Them, by name. */
    List<Member> of(OrganisationId organisation);

    /** A person under the name by which they are appointed. */
    record Member(PersonId person, String name) {}
}
