package concordat.domain.risk;

import concordat.domain.shared.PartnershipId;

/** The principal risks that the actor may see. */
public interface PrincipalRisks {
    /** The next number within that partnership: 1, 2, 3 …, gap-free, never reused. */
    int nextNumber(PartnershipId partnership);

    void add(PrincipalRisk risk);

    /** @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    PrincipalRisk get(PrincipalRiskId id);

    /**
     * Takes hold of a risk to change it.
     *
     * @param seen the version that the actor has looked at
     * @throws concordat.domain.shared.OutOfDate if it has changed since
     * @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it
     */
    PrincipalRisk lock(PrincipalRiskId id, long seen);
}
