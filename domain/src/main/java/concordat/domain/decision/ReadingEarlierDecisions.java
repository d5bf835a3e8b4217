package concordat.domain.decision;

import concordat.domain.committee.Committees;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Whoever has to do with a committee reads what it decided before Concordat, as an earlier register tells it. */
@UseCase
@ReadsOnly
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR
})
public class ReadingEarlierDecisions {
    private final EarlierDecisions decisions;
    private final Committees committees;

    @Inject
    ReadingEarlierDecisions(EarlierDecisions decisions, Committees committees) {
        this.decisions = decisions;
        this.committees = committees;
    }

    /** One page of those that the actor may see, the latest first. */
    public Page<EarlierDecisionLine> page(@Nullable CommitteeId committee, @Nullable String words, Keyset keyset) {
        return decisions.page(committee, words, keyset);
    }

    /** One of them. @throws concordat.domain.shared.NotFound if the actor may not see it */
    public EarlierDecisionLine get(EarlierDecisionId id) {
        EarlierDecision decision = decisions.get(id);
        return EarlierDecisionLine.of(
                decision, committees.get(decision.committee()).name());
    }
}
