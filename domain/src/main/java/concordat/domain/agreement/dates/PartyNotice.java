package concordat.domain.agreement.dates;

import concordat.domain.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A party, with the notice that it has to give.
 *
 * @param period null if it is not recorded
 */
public record PartyNotice(OrganisationId party, String name, @Nullable NoticePeriod period) {}
