package concordat.domain.escalation;

import concordat.domain.agreement.risk.AgreementRiskId;
import concordat.domain.shared.CommitteeId;
import java.util.List;

/** The open risks of the agreements that a committee governs, as far as the actor may see them (RK-5). */
public interface GovernedRisks {
    /** Those whose current score is at least that, the gravest first. */
    List<GovernedRisk> of(CommitteeId committee, int atLeast);

    /**
     * @param agreement the reference and title of its agreement
     * @param number of the risk within its agreement
     * @param score as people write it: "5 x 3 = 15"
     * @param confidential whether the agreement is confidential, so that nothing of it is told in Part 1
     */
    record GovernedRisk(
            AgreementRiskId id,
            String agreement,
            int number,
            String event,
            String score,
            String owner,
            String controls,
            boolean confidential) {}
}
