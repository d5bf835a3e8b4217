package concordat.domain.risk;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import org.jspecify.annotations.Nullable;

/**
 * Which principal risks of a partnership a register shows; null is for all.
 *
 * @param holder only those that this partner holds, and by its own score; else each risk goes by its highest
 * @param band only those whose current score is rated so today
 * @param committee only those that this committee leads
 * @param cell only those with this current score
 * @param closed whether those that are closed, instead of those that are open
 */
public record PrincipalRiskFilter(
        PartnershipId partnership,
        @Nullable RiskCategory category,
        @Nullable OrganisationId holder,
        @Nullable RiskBand band,
        @Nullable CommitteeId committee,
        @Nullable RiskScore cell,
        boolean closed) {
    /** All that are open. */
    public static PrincipalRiskFilter open(PartnershipId partnership) {
        return new PrincipalRiskFilter(partnership, null, null, null, null, null, false);
    }

    /** The same, of every band and cell: what a heat map counts. */
    public PrincipalRiskFilter ofAnyScore() {
        return new PrincipalRiskFilter(partnership, category, holder, null, committee, null, closed);
    }
}
