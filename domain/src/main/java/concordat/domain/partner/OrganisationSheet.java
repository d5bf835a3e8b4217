package concordat.domain.partner;

import concordat.domain.shared.OrganisationId;
import java.util.List;

/**
 * An organisation.
 *
 * @param name what it is called on the day that was asked for
 * @param names all its names, the oldest first
 */
public record OrganisationSheet(
        OrganisationId id,
        OrganisationKind kind,
        OrganisationCode code,
        String shortName,
        String name,
        List<DatedName> names) {
    public OrganisationSheet {
        names = List.copyOf(names);
    }
}
