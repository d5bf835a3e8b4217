package concordat.domain.agreement.dispute;

import concordat.domain.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Which disputes a register shows.
 *
 * @param state null for all
 * @param overdue whether only those on a step whose time is up
 * @param side an organisation that raised it, or against which it was raised; null for any
 */
public record DisputeFilter(@Nullable DisputeState state, boolean overdue, @Nullable OrganisationId side) {
    /** All of them. */
    public static DisputeFilter all() {
        return new DisputeFilter(null, false, null);
    }
}
