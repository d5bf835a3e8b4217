package concordat.domain.agreement.dates;

import concordat.domain.shared.OrganisationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A party, with the notice that it has to give. Days are days in Europe/London.
 *
 * @param period null if it is not recorded
 * @param joined the first day on which it is a party by a novation; null if it executed the agreement itself (AG-15)
 * @param left the first day on which it no longer is one by a novation; null if it was not replaced
 */
public record PartyNotice(
        OrganisationId party,
        String name,
        @Nullable NoticePeriod period,
        @Nullable LocalDate joined,
        @Nullable LocalDate left) {

    /** One that executed the agreement, and was not replaced. */
    public PartyNotice(OrganisationId party, String name, @Nullable NoticePeriod period) {
        this(party, name, period, null, null);
    }

    /** Whether it is a party on that day. */
    public boolean isPartyOn(LocalDate day) {
        return (joined == null || !day.isBefore(joined)) && (left == null || day.isBefore(left));
    }
}
