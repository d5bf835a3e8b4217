package concordat.domain.action;

import concordat.domain.committee.Authority;
import concordat.domain.committee.Committees;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.Journal;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Owners report on their actions; officer and chair keep the log and agree what is complete. */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR})
public class TrackingActions {
    private final Actions actions;
    private final ActionRegister register;
    private final Committees committees;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    TrackingActions(
            Actions actions,
            ActionRegister register,
            Committees committees,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.actions = actions;
        this.register = register;
        this.committees = committees;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /** One page of the actions that the actor may see, those due first first. */
    @AllowedTo({
        Role.COMMITTEE_CHAIR,
        Role.VOTING_MEMBER,
        Role.ATTENDEE,
        Role.GOVERNANCE_OFFICER,
        Role.EXECUTIVE,
        Role.AUDITOR
    })
    public Page<ActionRow> page(ActionFilter filter, Keyset keyset) {
        return page(filter, false, keyset);
    }

    /** The same, or those due last first. */
    @AllowedTo({
        Role.COMMITTEE_CHAIR,
        Role.VOTING_MEMBER,
        Role.ATTENDEE,
        Role.GOVERNANCE_OFFICER,
        Role.EXECUTIVE,
        Role.AUDITOR
    })
    public Page<ActionRow> page(ActionFilter filter, boolean lastDueFirst, Keyset keyset) {
        return register.page(filter, lastDueFirst, keyset);
    }

    /** One page of the actor's own open actions. */
    @AllowedTo({
        Role.COMMITTEE_CHAIR,
        Role.VOTING_MEMBER,
        Role.ATTENDEE,
        Role.GOVERNANCE_OFFICER,
        Role.EXECUTIVE,
        Role.AUDITOR
    })
    public Page<ActionRow> own(Keyset keyset) {
        return register.page(ActionFilter.openOf(actor.person()), false, keyset);
    }

    /** One action with its dates and notes. @throws concordat.domain.shared.NotFound if the actor may not see it */
    @AllowedTo({
        Role.COMMITTEE_CHAIR,
        Role.VOTING_MEMBER,
        Role.ATTENDEE,
        Role.GOVERNANCE_OFFICER,
        Role.EXECUTIVE,
        Role.AUDITOR
    })
    public ActionSheet get(ActionId id) {
        return ActionSheet.of(actions.get(id));
    }

    /** The owner reports progress. @throws concordat.domain.shared.RuleBroken if the actor is not the owner (AC-4) */
    @AllowedTo({Role.COMMITTEE_CHAIR, Role.VOTING_MEMBER, Role.ATTENDEE, Role.GOVERNANCE_OFFICER, Role.EXECUTIVE})
    public void report(ActionId id, String note) {
        journal.record(actions.get(id).report(actor.person(), note, clock.instant(), clock));
    }

    /** The owner proposes it as complete. @throws concordat.domain.shared.RuleBroken if the actor is not the owner */
    @AllowedTo({Role.COMMITTEE_CHAIR, Role.VOTING_MEMBER, Role.ATTENDEE, Role.GOVERNANCE_OFFICER, Role.EXECUTIVE})
    public void proposeComplete(ActionId id) {
        journal.record(actions.get(id).proposeComplete(actor.person()));
    }

    /** Puts on record what the owner reported in the meeting or by letter. */
    public void note(ActionId id, String note) {
        Action action = acting(id);
        journal.record(action.note(actor.actor().name(), note, clock.instant(), clock));
    }

    /**
     * Moves the due date, with its reason; the original date stays (AC-2).
     *
     * @param seen the version that the actor has looked at
     * @throws concordat.domain.shared.OutOfDate if somebody has changed the action since
     */
    public void revise(ActionId id, long seen, LocalDate due, String reason) {
        Action action = actions.lock(id, seen);
        mayKeep(action);
        journal.record(action.revise(due, reason, clock.instant(), clock));
    }

    /** Puts it on hold. */
    public void hold(ActionId id, String reason) {
        journal.record(acting(id).hold(reason));
    }

    /**
     * Agrees that it is complete, as the meeting or the chair has decided (AC-4).
     *
     * @throws concordat.domain.shared.RuleBroken if its owner has not proposed it, or is the one who agrees
     */
    public void complete(ActionId id) {
        journal.record(acting(id).complete(actor.person(), today()));
    }

    /** Does not agree that it is complete: more is to be done. */
    public void reopen(ActionId id, String reason) {
        journal.record(acting(id).reopen(reason));
    }

    /** Cancels it. */
    public void cancel(ActionId id, String reason) {
        journal.record(acting(id).cancel(reason, today()));
    }

    /** Closes it here because another body has taken it over. */
    public void transfer(ActionId id, String reason) {
        journal.record(acting(id).transfer(reason, today()));
    }

    private Action acting(ActionId id) {
        Action action = actions.get(id);
        mayKeep(action);
        return action;
    }

    private void mayKeep(Action action) {
        Authority.over(committees.get(action.committee()), actor, Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
