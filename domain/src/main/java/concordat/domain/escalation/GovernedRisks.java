package concordat.domain.escalation;

import concordat.domain.shared.CommitteeId;
import java.util.List;
import java.util.UUID;

/**
 * The open risks of the agreements that a committee governs, and the principal risks that it leads, as far as the actor may see
 * them (RK-5).
 */
public interface GovernedRisks {
    /** Those whose current score is at least that, the gravest first. */
    List<GovernedRisk> of(CommitteeId committee, int atLeast);

    /**
     * @param id of the risk, whichever it is
     * @param name the reference and title of its agreement with its number, or the reference of a principal risk
     * @param score as people write it: "5 x 3 = 15"
     * @param confidential whether it, or its agreement, is confidential, so that nothing of it is told in Part 1
     */
    record GovernedRisk(
            Concerning concerning,
            UUID id,
            String name,
            String event,
            String score,
            String owner,
            String controls,
            boolean confidential) {}
}
