package concordat.domain.agreement;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the rules of agreements need to know of organisations and their people. */
public interface PartyFacts {
    /** The names of these organisations on that day; without those that do not exist. */
    Map<OrganisationId, String> namesOf(Set<OrganisationId> organisations, LocalDate day);

    /** The organisations of a partnership; none if there is no such partnership. */
    Set<OrganisationId> partnersOf(PartnershipId partnership);

    /** Whether that committee is one of the partnership. */
    boolean governs(CommitteeId committee, PartnershipId partnership);

    /** Who holds an appointment at that organisation now: from whom a sponsor and a manager are chosen. */
    List<Appointed> peopleAt(OrganisationId organisation);

    /** The same for several organisations; without those at which there is nobody. */
    Map<OrganisationId, List<Appointed>> peopleAt(Set<OrganisationId> organisations);

    /** A person under the name by which they are appointed. */
    record Appointed(PersonId person, String name) {}
}
