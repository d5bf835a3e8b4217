package concordat.domain.honorary;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import java.util.Set;

/**
 * What the rules of an arrangement need to know of the organisations that it concerns, and of nobody else.
 *
 * @param employerKnown whether the employer, if it is named by its id, is an organisation
 * @param nhsEmployed whether the substantive employer is a part of the NHS
 * @param hostName what the host is called
 * @param hostIsNhs whether the host is a part of the NHS
 * @param hostIsUniversity whether the host is a university
 * @param partners the organisations of the partnership
 * @param atHost who holds an appointment at the host
 */
record Employers(
        boolean employerKnown,
        boolean nhsEmployed,
        String hostName,
        boolean hostIsNhs,
        boolean hostIsUniversity,
        Set<OrganisationId> partners,
        Set<PersonId> atHost) {}
