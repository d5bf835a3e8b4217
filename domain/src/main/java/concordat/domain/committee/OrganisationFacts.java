package concordat.domain.committee;

import concordat.domain.shared.OrganisationId;

/**
 * What the rules of committees need to know of an organisation.
 *
 * @param name its name today
 * @param shortName how it is called where there is little room, such as "NHFT"
 * @param mayDelegateJointly whether it is of a kind that may delegate to a statutory joint committee (LF-5): an NHS
 *     trust or foundation trust, an ICB, NHS England, a local or a combined authority
 */
public record OrganisationFacts(OrganisationId id, String name, String shortName, boolean mayDelegateJointly) {}
