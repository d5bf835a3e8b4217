package concordat.domain.decision;

import static concordat.domain.decision.DecisionRule.DECISION_IS_REPLACED_ONCE;

import concordat.domain.action.Action;
import concordat.domain.action.Actions;
import concordat.domain.action.Undertaking;
import concordat.domain.committee.Committee;
import concordat.domain.committee.References;
import concordat.domain.committee.References.Series;
import concordat.domain.meeting.AgendaItem;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.AudienceKey.Stage;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.Ids;
import concordat.domain.shared.Journal;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.Term;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** What follows from a decision once it is agreed: an earlier one is corrected (VO-10), its conditions become actions (VO-11). */
final class Consequences {
    private final Decisions decisions;
    private final Actions actions;
    private final References references;
    private final Audiences audiences;
    private final Journal journal;
    private final Clock clock;

    Consequences(
            Decisions decisions,
            Actions actions,
            References references,
            Audiences audiences,
            Journal journal,
            Clock clock) {
        this.decisions = decisions;
        this.actions = actions;
        this.references = references;
        this.audiences = audiences;
        this.journal = journal;
        this.clock = clock;
    }

    /** Draws them: now that it is carried, or that every board has ratified it. */
    void follow(Decision decision, Committee committee, AgendaItem item) {
        correct(decision, item);
        decision.conditions()
                .forEach(condition ->
                        raise(committee, decision, item, condition.text(), condition.owner(), condition.due()));
    }

    private void correct(Decision decision, AgendaItem item) {
        if (decision.corrects().isEmpty()) {
            return;
        }
        Decision earlier = decisions.lock(decision.corrects().get());
        LinkKind kind = decision.correctsBy().orElseThrow();
        requireNotReplaced(earlier);
        decisions.add(new DecisionLink(
                Ids.next(clock),
                declared(item),
                decision.id(),
                decision.reference(),
                kind,
                earlier.id(),
                earlier.reference()));
        journal.record(new DecisionEvent.Corrected(
                decision.id(), decision.partnership(), decision.reference(), kind, earlier.id()));
    }

    /** @throws concordat.domain.shared.RuleBroken if a later decision has taken its place */
    void requireNotReplaced(Decision earlier) {
        decisions.corrections(earlier.id()).stream()
                .filter(LinkKind::endsTheEarlier)
                .findFirst()
                .ifPresent(done -> DECISION_IS_REPLACED_ONCE.require(false, earlier.reference(), done.past()));
    }

    /** Raises an action from the decision, with the next reference of its committee. */
    ActionId raise(
            Committee committee, Decision decision, AgendaItem item, String text, PersonOnRecord owner, LocalDate due) {
        int year = LocalDate.ofInstant(clock.instant(), Term.LONDON).getYear();
        Action action = Action.raise(
                new Undertaking(
                        committee.partnership(),
                        committee.id(),
                        decision.id(),
                        Series.ACTION.reference(
                                committee.code(), year, references.next(committee.id(), Series.ACTION, year)),
                        text,
                        owner,
                        due,
                        declared(item)),
                clock);
        actions.add(action);
        journal.record(action.raised());
        return action.id();
    }

    private UUID declared(AgendaItem item) {
        return audiences.of(item.audienceAt(Stage.PUBLISHED));
    }
}
