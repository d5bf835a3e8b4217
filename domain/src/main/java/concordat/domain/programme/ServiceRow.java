package concordat.domain.programme;

import concordat.domain.shared.OrganisationId;

/**
 * A service as the catalogue shows it, with its organisation's short name.
 *
 * @param listed false if it has been taken off the catalogue
 */
public record ServiceRow(
        ServiceId id,
        long version,
        OrganisationId organisation,
        String organisationName,
        String name,
        boolean fictional,
        boolean listed) {}
