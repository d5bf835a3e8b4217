package concordat.domain.action;

import static concordat.domain.action.ActionRule.MEETING_OR_CHAIR_AGREES;

import concordat.domain.committee.Authority;
import concordat.domain.committee.Committee;
import concordat.domain.committee.CommitteeLine;
import concordat.domain.committee.Committees;
import concordat.domain.committee.KnownPeople;
import concordat.domain.committee.References;
import concordat.domain.committee.References.Series;
import concordat.domain.meeting.Meetings;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.AudienceKey.Business;
import concordat.domain.shared.AudienceKey.Stage;
import concordat.domain.shared.AudienceKey.Withheld;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Journal;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Owners report on their actions; officer and chair keep the log and agree what is complete. What is done under a one-time key
 * is done once, however often its form is sent.
 */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR})
public class TrackingActions {
    private static final Role[] KEEPERS = {Role.GOVERNANCE_OFFICER, Role.COMMITTEE_CHAIR};

    private final Actions actions;
    private final ActionRegister register;
    private final Meetings meetings;
    private final Committees committees;
    private final KnownPeople people;
    private final References references;
    private final Audiences audiences;
    private final OneTimeKeys keys;
    private final Journal journal;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    TrackingActions(
            Actions actions,
            ActionRegister register,
            Meetings meetings,
            Committees committees,
            KnownPeople people,
            References references,
            Audiences audiences,
            OneTimeKeys keys,
            Journal journal,
            CurrentActor actor,
            Clock clock) {
        this.actions = actions;
        this.register = register;
        this.meetings = meetings;
        this.committees = committees;
        this.people = people;
        this.references = references;
        this.audiences = audiences;
        this.keys = keys;
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
        Role.PAPER_AUTHOR,
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
        Role.PAPER_AUTHOR,
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
        Role.PAPER_AUTHOR,
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
        Role.PAPER_AUTHOR,
        Role.AUDITOR
    })
    public ActionSheet get(ActionId id) {
        return ActionSheet.of(actions.get(id));
    }

    /** The owner reports progress. @throws concordat.domain.shared.RuleBroken if the actor is not the owner (AC-4) */
    @AllowedTo({
        Role.COMMITTEE_CHAIR,
        Role.VOTING_MEMBER,
        Role.ATTENDEE,
        Role.GOVERNANCE_OFFICER,
        Role.EXECUTIVE,
        Role.PAPER_AUTHOR
    })
    public void report(String onceKey, ActionId id, String note) {
        once(onceKey, () -> actions.get(id), action -> action.report(actor.person(), note, clock.instant(), clock));
    }

    /**
     * The owner proposes it as complete.
     *
     * @param statement what was done; if there is no evidence, also why there is none
     * @throws concordat.domain.shared.RuleBroken if the actor is not the owner, or there is neither evidence nor statement
     */
    @AllowedTo({
        Role.COMMITTEE_CHAIR,
        Role.VOTING_MEMBER,
        Role.ATTENDEE,
        Role.GOVERNANCE_OFFICER,
        Role.EXECUTIVE,
        Role.PAPER_AUTHOR
    })
    public void proposeComplete(String onceKey, ActionId id, String statement) {
        once(
                onceKey,
                () -> actions.get(id),
                action -> action.proposeComplete(actor.person(), statement, clock.instant(), clock));
    }

    /** Puts on record what the owner reported in the meeting or by letter. */
    public void note(String onceKey, ActionId id, String note) {
        once(onceKey, () -> acting(id), action -> action.note(name(), note, clock.instant(), clock));
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

    /** The same under a one-time key. */
    public void revise(String onceKey, ActionId id, long seen, LocalDate due, String reason) {
        once(
                onceKey,
                () -> {
                    Action action = actions.lock(id, seen);
                    mayKeep(action);
                    return action;
                },
                action -> action.revise(due, reason, clock.instant(), clock));
    }

    /** Puts it on hold. */
    public void hold(String onceKey, ActionId id, String reason) {
        once(onceKey, () -> acting(id), action -> action.hold(reason, name(), clock.instant(), clock));
    }

    /** Takes it up again. @throws concordat.domain.shared.RuleBroken if it is not on hold */
    public void resume(String onceKey, ActionId id, String reason) {
        once(onceKey, () -> acting(id), action -> action.resume(reason, name(), clock.instant(), clock));
    }

    /**
     * Agrees that it is complete, as the meeting or the chair has decided (AC-4).
     *
     * @param at the meeting that agreed; null if the chair of the committee, who is acting, agrees
     * @throws concordat.domain.shared.RuleBroken if its owner has not proposed it, or is the one who agrees; if nobody but the
     *     officer says so; or if the meeting could not agree
     */
    public void complete(String onceKey, ActionId id, @Nullable MeetingId at) {
        once(onceKey, () -> acting(id), action -> {
            MEETING_OR_CHAIR_AGREES.require(at != null
                    || Authority.isHeld(
                            CommitteeLine.of(committees.get(action.committee())),
                            actor.capacities(),
                            Role.COMMITTEE_CHAIR));
            return action.complete(
                    actor.person(), name(), Optional.ofNullable(at).map(meetings::get), clock.instant(), clock);
        });
    }

    /** Does not agree that it is complete: more is to be done. */
    public void decline(String onceKey, ActionId id, String reason) {
        once(onceKey, () -> acting(id), action -> action.decline(reason, name(), clock.instant(), clock));
    }

    /** Opens it again after it was completed or cancelled. */
    public void reopen(String onceKey, ActionId id, String reason) {
        once(onceKey, () -> acting(id), action -> action.reopen(reason, name(), clock.instant(), clock));
    }

    /** Cancels it. */
    public void cancel(String onceKey, ActionId id, String reason) {
        once(onceKey, () -> acting(id), action -> action.cancel(reason, name(), clock.instant(), clock));
    }

    /**
     * Closes it here, because somebody else does it, or another committee follows it; there it goes on under a reference of its
     * own, with its original date and the moves of it (AC-2, AC-3).
     *
     * @return the action as which it goes on
     */
    public ActionId transfer(String onceKey, ActionId id, Transfer to) {
        return new ActionId(keys.once(onceKey, () -> transfer(acting(id), to).value()));
    }

    private ActionId transfer(Action action, Transfer to) {
        Committee from = committees.get(action.committee());
        Committee next = committees.get(to.committee());
        if (!next.partnership().equals(from.partnership())) {
            throw new NotFound("committee");
        }
        PersonOnRecord owner = people.of(to.owner(), to.organisation());
        int year = today().getYear();
        Action goesOn = action.transfer(
                new Handover(
                        next.id(),
                        from.name(),
                        next.name(),
                        Series.ACTION.reference(next.code(), year, references.next(next.id(), Series.ACTION, year)),
                        owner,
                        to.due(),
                        to.reason(),
                        audience(action, next.id())),
                name(),
                clock.instant(),
                clock);
        actions.add(goesOn);
        journal.record(action.transferred());
        journal.record(goesOn.raised());
        return goesOn.id();
    }

    /**
     * Who may see it on that committee's log: whoever sees the log's part there. Whoever is kept from the item from which it arose, now
     * or later, is kept from it there as well; the officer of another committee may not even see that item.
     */
    private UUID audience(Action action, CommitteeId committee) {
        return committee.equals(action.committee())
                ? action.audience()
                : audiences.of(new Withheld(
                        action.origin().item(),
                        new Business(committee, action.origin().part(), Stage.PUBLISHED)));
    }

    /**
     * Where an action is to go on.
     *
     * @param committee the same, or another of the partnership
     * @param owner who undertakes it, for that organisation
     */
    public record Transfer(
            CommitteeId committee, PersonId owner, OrganisationId organisation, LocalDate due, String reason) {}

    private void once(String onceKey, Supplier<Action> found, Function<Action, ActionEvent> act) {
        keys.once(onceKey, () -> {
            Action action = found.get();
            journal.record(act.apply(action));
            return action.id().value();
        });
    }

    private Action acting(ActionId id) {
        Action action = actions.get(id);
        mayKeep(action);
        return action;
    }

    private void mayKeep(Action action) {
        Authority.over(committees.get(action.committee()), actor, KEEPERS);
    }

    private String name() {
        return actor.actor().name();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
