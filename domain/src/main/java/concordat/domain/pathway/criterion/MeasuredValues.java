package concordat.domain.pathway.criterion;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The measures by whose values criteria are reckoned (US-6). */
public interface MeasuredValues {
    /**
     * A measure that a criterion can be reckoned by.
     *
     * @param name with the unit, and with "the partnership" if it is not one of the trust alone
     * @param share whether its values are how many of how many
     */
    record Choice(UUID measure, String name, boolean share) {}

    /** Those of a trust, or of the whole partnership, that are in use, by name. */
    List<Choice> of(PartnershipId partnership, OrganisationId trust);

    /** The names of measures, by id. */
    Map<UUID, String> names(Collection<UUID> measures);

    /** The values of measures that stand, of periods that had ended or days that had come by then, in the order of their periods. */
    Map<UUID, List<Reading>> readings(Collection<UUID> measures, LocalDate day);
}
