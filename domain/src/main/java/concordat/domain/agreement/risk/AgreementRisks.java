package concordat.domain.agreement.risk;

import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import java.util.List;

/** The risks of all agreements that the actor may see. */
public interface AgreementRisks {
    void add(AgreementRisk risk);

    /** All of that agreement, by number. */
    List<AgreementRisk> of(AgreementId agreement);

    /** @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    AgreementRisk get(AgreementRiskId id);

    /**
     * Takes hold of a risk to change it.
     *
     * @param seen the version that the actor has looked at
     * @throws concordat.domain.shared.OutOfDate if it has changed since
     * @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it
     */
    AgreementRisk lock(AgreementRiskId id, long seen);

    /** One page of the register, the highest current score first. */
    Page<RiskRow> register(RiskFilter filter, Keyset keyset);
}
