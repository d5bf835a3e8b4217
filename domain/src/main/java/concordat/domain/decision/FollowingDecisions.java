package concordat.domain.decision;

import static concordat.domain.decision.DecisionRule.ANSWER_IS_AWAITED;

import concordat.domain.committee.Authority;
import concordat.domain.committee.Committees;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Journal;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Text;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** The officer records what the parent bodies said to a recommendation (LF-2), or to what needs confirming (LF-10). */
@UseCase
@AllowedTo(Role.GOVERNANCE_OFFICER)
public class FollowingDecisions {
    private final Decisions decisions;
    private final Committees committees;
    private final Journal journal;
    private final CurrentActor actor;

    @Inject
    FollowingDecisions(Decisions decisions, Committees committees, Journal journal, CurrentActor actor) {
        this.decisions = decisions;
        this.committees = committees;
        this.journal = journal;
        this.actor = actor;
    }

    /**
     * Records a parent body's answer.
     *
     * @param on the day on which it decided
     * @param reference how that body refers to its own record
     * @throws concordat.domain.shared.RuleBroken if nothing is awaited of that organisation
     */
    public void recordAnswer(
            DecisionId id, OrganisationId organisation, boolean agreed, LocalDate on, String reference) {
        Decision decision = decisions.get(id);
        Authority.over(committees.get(decision.committee()), actor, Role.GOVERNANCE_OFFICER);
        String theirs = Text.required("reference of their record", reference, Text.LINE);
        Optional<Awaited> outstanding = decisions.lockOutstanding(id, organisation);
        ANSWER_IS_AWAITED.require(outstanding.isPresent(), "that organisation");
        Awaited awaited = outstanding.orElseThrow();
        awaited.answer(agreed, on, theirs);
        journal.record(new DecisionEvent.ParentAnswered(
                id, decision.partnership(), decision.reference(), organisation, awaited.body(), agreed, on, theirs));
    }
}
