package concordat.domain.action;

import static concordat.domain.action.ActionRule.CLOSED_ACTION_STAYS_AS_IT_IS;
import static concordat.domain.action.ActionRule.COMPLETION_IS_PROPOSED_BY_THE_OWNER;
import static concordat.domain.action.ActionRule.DUE_DATE_IS_NOT_PAST;
import static concordat.domain.action.ActionRule.OWNER_REPORTS_PROGRESS;
import static concordat.domain.action.ActionRule.PROPOSER_DOES_NOT_AGREE;
import static concordat.domain.action.ActionRule.REVISED_DATE_IS_ANOTHER;

import concordat.domain.shared.ActionId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Ids;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.Term;
import concordat.domain.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that one person undertook to do by a date (AC-1). Its owner reports on it and proposes it as complete; a
 * meeting, or the chair, agrees (AC-4). Dates may be moved with a reason; the original one is never overwritten (AC-2).
 */
@Entity
@Table(name = "action")
public class Action {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ActionId id;

    @Version
    private long version;

    @Column(nullable = false)
    private UUID audience;

    @Embedded
    private PartnershipId partnership;

    @Embedded
    private CommitteeId committee;

    @Embedded
    private DecisionId decision;

    @Column(nullable = false, updatable = false, length = 60)
    private String reference;

    @Column(nullable = false, updatable = false, length = 2000)
    private String description;

    @Embedded
    @AttributeOverride(name = "person.value", column = @Column(name = "owner_id", nullable = false))
    @AttributeOverride(name = "name", column = @Column(name = "owner_name", nullable = false, length = 200))
    @AttributeOverride(name = "post", column = @Column(name = "owner_post", nullable = false, length = 200))
    private PersonOnRecord owner;

    @Column(name = "raised_on", nullable = false, updatable = false)
    private LocalDate raisedOn;

    @Column(name = "original_due", nullable = false, updatable = false)
    private LocalDate originalDue;

    @Column(nullable = false)
    private LocalDate due;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ActionState state = ActionState.OPEN;

    @Column(name = "proposed_by")
    private @Nullable UUID proposedBy;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "closed_because", length = 2000)
    private @Nullable String closedBecause;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "action_id", nullable = false, updatable = false)
    @OrderBy("at")
    private List<DueDateRevision> revisions = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "action_id", nullable = false, updatable = false)
    @OrderBy("at")
    private List<ProgressNote> notes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Action() {}

    private Action(ActionId id, Undertaking undertaking, LocalDate raisedOn) {
        this.id = id;
        audience = undertaking.audience();
        partnership = undertaking.partnership();
        committee = undertaking.committee();
        decision = undertaking.decision();
        reference = undertaking.reference();
        description = undertaking.description();
        owner = undertaking.owner();
        this.raisedOn = raisedOn;
        originalDue = undertaking.due();
        due = undertaking.due();
    }

    /** Raises an action. @throws concordat.domain.shared.RuleBroken if it would be due before today */
    public static Action raise(Undertaking undertaking, Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        DUE_DATE_IS_NOT_PAST.require(!undertaking.due().isBefore(today));
        return new Action(ActionId.next(clock), undertaking, today);
    }

    ActionEvent report(PersonId by, String text, Instant at, Clock clock) {
        requireOpen();
        OWNER_REPORTS_PROGRESS.require(owner.person().equals(by), owner.name());
        return note(owner.name(), text, at, clock);
    }

    ActionEvent note(String author, String text, Instant at, Clock clock) {
        requireOpen();
        ProgressNote note = new ProgressNote(
                Ids.next(clock), audience, Text.required("progress note", text, Text.SENTENCE), author, at);
        notes.add(note);
        if (state == ActionState.OPEN) {
            state = ActionState.STARTED;
        }
        return new ActionEvent.ProgressReported(id, partnership, reference, note.text());
    }

    ActionEvent revise(LocalDate to, String reason, Instant at, Clock clock) {
        requireOpen();
        REVISED_DATE_IS_ANOTHER.require(!to.equals(due), due);
        DUE_DATE_IS_NOT_PAST.require(!to.isBefore(raisedOn));
        String why = Text.required("reason for the new date", reason, Text.SENTENCE);
        revisions.add(new DueDateRevision(Ids.next(clock), audience, to, why, at));
        LocalDate before = due;
        due = to;
        return new ActionEvent.DueDateRevised(id, partnership, reference, before, to, why);
    }

    ActionEvent hold(String reason) {
        requireOpen();
        state = ActionState.ON_HOLD;
        return new ActionEvent.PutOnHold(id, partnership, reference, Text.required("reason", reason, Text.SENTENCE));
    }

    ActionEvent proposeComplete(PersonId by) {
        requireOpen();
        OWNER_REPORTS_PROGRESS.require(owner.person().equals(by), owner.name());
        state = ActionState.PROPOSED_COMPLETE;
        proposedBy = by.value();
        return new ActionEvent.ProposedComplete(id, partnership, reference);
    }

    /** Agrees that it is complete, as the meeting or the chair has decided (AC-4). */
    ActionEvent complete(PersonId by, LocalDate on) {
        requireOpen();
        COMPLETION_IS_PROPOSED_BY_THE_OWNER.require(state == ActionState.PROPOSED_COMPLETE);
        PROPOSER_DOES_NOT_AGREE.require(!by.value().equals(proposedBy));
        state = ActionState.COMPLETE;
        closedOn = on;
        return new ActionEvent.Completed(id, partnership, reference, on);
    }

    /** Takes a proposal of completion back: more is to be done. */
    ActionEvent reopen(String reason) {
        COMPLETION_IS_PROPOSED_BY_THE_OWNER.require(state == ActionState.PROPOSED_COMPLETE);
        state = ActionState.STARTED;
        proposedBy = null;
        return new ActionEvent.NotAgreedComplete(
                id, partnership, reference, Text.required("reason", reason, Text.SENTENCE));
    }

    ActionEvent cancel(String reason, LocalDate on) {
        return close(ActionState.CANCELLED, reason, on);
    }

    ActionEvent transfer(String reason, LocalDate on) {
        return close(ActionState.TRANSFERRED, reason, on);
    }

    private ActionEvent close(ActionState how, String reason, LocalDate on) {
        requireOpen();
        String why = Text.required("reason", reason, Text.SENTENCE);
        state = how;
        closedOn = on;
        closedBecause = why;
        return new ActionEvent.Closed(id, partnership, reference, how, why, on);
    }

    private void requireOpen() {
        CLOSED_ACTION_STAYS_AS_IT_IS.require(!state.isFinal(), reference);
    }

    /** That it was raised. */
    public ActionEvent raised() {
        return new ActionEvent.Raised(id, partnership, reference, decision, description, owner, originalDue);
    }

    /** What its status and rating are computed from. */
    public ActionFacts facts() {
        return new ActionFacts(state, due, revisions.size());
    }

    public ActionId id() {
        return id;
    }

    public long version() {
        return version;
    }

    public PartnershipId partnership() {
        return partnership;
    }

    public CommitteeId committee() {
        return committee;
    }

    /** The decision from which it follows. */
    public DecisionId decision() {
        return decision;
    }

    /** How people refer to it, such as "LPT-NHFT-UOL/A/2026/007". */
    public String reference() {
        return reference;
    }

    public String description() {
        return description;
    }

    public PersonOnRecord owner() {
        return owner;
    }

    public LocalDate raisedOn() {
        return raisedOn;
    }

    public LocalDate originalDue() {
        return originalDue;
    }

    /** The date that holds now. */
    public LocalDate due() {
        return due;
    }

    public ActionState state() {
        return state;
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    /** Why it was cancelled or transferred. */
    public Optional<String> closedBecause() {
        return Optional.ofNullable(closedBecause);
    }

    public List<DueDateRevision> revisions() {
        return List.copyOf(revisions);
    }

    public List<ProgressNote> notes() {
        return List.copyOf(notes);
    }
}
