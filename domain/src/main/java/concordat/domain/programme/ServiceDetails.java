package concordat.domain.programme;

import concordat.domain.shared.OrganisationId;

/**
 * One service of an organisation's catalogue.
 *
 * @param version what a change must name, so that nobody's words are lost
 * @param listed false if it has been taken off the catalogue
 */
public record ServiceDetails(ServiceId id, long version, OrganisationId organisation, String name, boolean listed) {}
