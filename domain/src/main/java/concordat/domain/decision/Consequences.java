package concordat.domain.decision;

import static concordat.domain.decision.DecisionRule.DECISION_IS_REPLACED_ONCE;

import concordat.domain.action.Action;
import concordat.domain.action.Actions;
import concordat.domain.action.Origin;
import concordat.domain.action.Undertaking;
import concordat.domain.committee.Committee;
import concordat.domain.committee.References;
import concordat.domain.committee.References.Series;
import concordat.domain.meeting.AgendaItem;
import concordat.domain.meeting.Meetings;
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

/**
 * What follows from a decision once it is agreed: an earlier one is corrected (VO-10) or ratified (QU-7), its conditions
 * become actions (VO-11).
 */
final class Consequences {
    private final Decisions decisions;
    private final Actions actions;
    private final Meetings meetings;
    private final References references;
    private final Audiences audiences;
    private final Journal journal;
    private final Clock clock;

    Consequences(
            Decisions decisions,
            Actions actions,
            Meetings meetings,
            References references,
            Audiences audiences,
            Journal journal,
            Clock clock) {
        this.decisions = decisions;
        this.actions = actions;
        this.meetings = meetings;
        this.references = references;
        this.audiences = audiences;
        this.journal = journal;
        this.clock = clock;
    }

    /** Draws them: now that it is carried, or that every board has ratified it. */
    void follow(Decision decision, Committee committee, AgendaItem item) {
        draw(decision, decision, committee, item);
        if (decision.outcome().filter(Outcome::isAssent).isPresent()) {
            decisions.lockToBeRatifiedOn(item.id()).ifPresent(earlier -> {
                link(decision, LinkKind.RATIFIES, earlier, item);
                if (earlier.state() == DecisionState.PROVISIONAL) {
                    draw(earlier, decision, committee, item);
                }
            });
        }
    }

    /**
     * Records that what it was to ratify is not ratified (QU-7). If the chair has acted already, somebody has to deal with
     * that: an action for whoever presided (BM-3).
     *
     * @param owner whom to ask
     * @param due by when
     */
    void refuse(Decision decision, Committee committee, AgendaItem item, PersonOnRecord owner, LocalDate due) {
        decisions.lockToBeRatifiedOn(item.id()).ifPresent(earlier -> {
            link(decision, LinkKind.DECLINES_TO_RATIFY, earlier, item);
            if (earlier.state() == DecisionState.TAKEN) {
                raise(
                        committee,
                        decision,
                        item,
                        "Deal with what was done by chair's action " + earlier.reference()
                                + ", which the committee has not ratified",
                        owner,
                        due);
            }
        });
    }

    /** What follows from one that was agreed, now that this one makes it so; often it is the same one. */
    private void draw(Decision agreed, Decision by, Committee committee, AgendaItem item) {
        correct(agreed, by, item);
        agreed.conditions()
                .forEach(condition -> raise(committee, by, item, condition.text(), condition.owner(), condition.due()));
    }

    private void correct(Decision agreed, Decision by, AgendaItem item) {
        if (agreed.corrects().isEmpty()) {
            return;
        }
        Decision earlier = decisions.lock(agreed.corrects().get());
        requireNotReplaced(earlier);
        link(by, agreed.correctsBy().orElseThrow(), earlier, item);
    }

    private void link(Decision decision, LinkKind kind, Decision earlier, AgendaItem item) {
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
                        Origin.of(meetings.get(item.meeting()), item),
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
