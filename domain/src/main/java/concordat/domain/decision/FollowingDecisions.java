package concordat.domain.decision;

import static concordat.domain.decision.DecisionRule.ANSWER_FOLLOWS_THE_DECISION;
import static concordat.domain.decision.DecisionRule.ANSWER_IS_AWAITED;

import concordat.domain.action.Actions;
import concordat.domain.committee.Authority;
import concordat.domain.committee.Committee;
import concordat.domain.committee.Committees;
import concordat.domain.committee.References;
import concordat.domain.meeting.Meetings;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Journal;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Term;
import concordat.domain.shared.Text;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The officer records what the parent bodies said to a recommendation (LF-2), or to what needs confirming (LF-10). */
@UseCase
@AllowedTo(Role.GOVERNANCE_OFFICER)
public class FollowingDecisions {
    private final Decisions decisions;
    private final Committees committees;
    private final Meetings meetings;
    private final Consequences consequences;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    FollowingDecisions(
            Decisions decisions,
            Committees committees,
            Meetings meetings,
            Actions actions,
            References references,
            Audiences audiences,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.decisions = decisions;
        this.committees = committees;
        this.meetings = meetings;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
        consequences = new Consequences(decisions, actions, meetings, references, audiences, journal, clock);
    }

    /**
     * Records a parent body's answer. Once every board has ratified what was beyond the committee's powers, what was to
     * follow from it follows.
     *
     * @param on the day on which it decided
     * @param reference how that body refers to its own record
     * @throws concordat.domain.shared.RuleBroken if nothing is awaited of that organisation, the day is before the
     *     decision or to come, or a second meeting is too early or too late (VO-13)
     */
    public void recordAnswer(
            DecisionId id, OrganisationId organisation, boolean agreed, LocalDate on, String reference) {
        Decision decision = decisions.lock(id);
        Committee committee = committees.get(decision.committee());
        Authority.over(committee, actor, Role.GOVERNANCE_OFFICER);
        String theirs = Text.required("reference of their record", reference, Text.LINE);
        Optional<Awaited> outstanding = decisions.lockOutstanding(id, organisation);
        ANSWER_IS_AWAITED.require(outstanding.isPresent(), "that organisation");
        LocalDate decidedOn = decision.decidedOn().orElseThrow();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        ANSWER_FOLLOWS_THE_DECISION.require(!on.isBefore(decidedOn) && !on.isAfter(today), decidedOn, on);
        Awaited awaited = outstanding.orElseThrow();
        Optional<Awaited> next = awaited.answer(agreed, on, theirs, clock);
        next.ifPresent(decisions::add);
        journal.record(new DecisionEvent.ParentAnswered(
                id, decision.partnership(), decision.reference(), organisation, awaited.body(), agreed, on, theirs));
        if (agreed
                && next.isEmpty()
                && decision.isBeyondItsPowers()
                && decisions.awaited(id).stream().allMatch(Awaited::isAgreed)) {
            consequences.follow(decision, committee, meetings.item(decision.item()));
        }
    }
}
