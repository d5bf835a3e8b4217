package concordat.domain.action;

import static concordat.domain.action.ActionRule.ACTION_IS_CLOSED;
import static concordat.domain.action.ActionRule.ACTION_IS_ON_HOLD;
import static concordat.domain.action.ActionRule.CLOSED_ACTION_STAYS_AS_IT_IS;
import static concordat.domain.action.ActionRule.CLOSING_MEETING_IS_THE_COMMITTEES;
import static concordat.domain.action.ActionRule.COMPLETION_IS_PROPOSED_BY_THE_OWNER;
import static concordat.domain.action.ActionRule.COMPLETION_IS_PROPOSED_ONCE;
import static concordat.domain.action.ActionRule.COMPLETION_IS_SHOWN;
import static concordat.domain.action.ActionRule.DUE_DATE_IS_NOT_PAST;
import static concordat.domain.action.ActionRule.EVIDENCE_IS_ADDED_ONCE;
import static concordat.domain.action.ActionRule.NOT_MORE_EVIDENCE;
import static concordat.domain.action.ActionRule.NO_EVIDENCE_IN_QUARANTINE;
import static concordat.domain.action.ActionRule.OWNER_REPORTS_PROGRESS;
import static concordat.domain.action.ActionRule.PROPOSER_DOES_NOT_AGREE;
import static concordat.domain.action.ActionRule.REVISED_DATE_IS_ANOTHER;
import static concordat.domain.action.ActionRule.TRANSFERRED_ACTION_GOES_ON_ELSEWHERE;
import static concordat.domain.action.ActionRule.TRANSFER_GOES_ELSEWHERE;

import concordat.domain.meeting.Meeting;
import concordat.domain.paper.Incoming;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Ids;
import concordat.domain.shared.NotFound;
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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that one person undertook to do by a date (AC-1). It arises from an item of an agenda, often from a decision on
 * it. Its owner reports on it, adds what shows that it is done and proposes it as complete; a meeting, or the chair, agrees
 * (AC-4). Dates may be moved with a reason; the original one is never overwritten (AC-2). It may pass to another owner or
 * another committee: it is closed here and goes on there, and each says where the other is (AC-3).
 */
@Entity
@Table(name = "action")
public class Action {
    private static final int MOST_EVIDENCE = 20;

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
    private Origin origin;

    @Embedded
    private @Nullable DecisionId decision;

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

    @Column(name = "closing_meeting_id")
    private @Nullable UUID closingMeeting;

    @Column(name = "closing_meeting", length = 60)
    private @Nullable String closingReference;

    @Column(name = "goes_on_as_id")
    private @Nullable UUID goesOnAs;

    @Column(name = "goes_on_as", length = 600)
    private @Nullable String goesOnWords;

    @Column(name = "came_from_id", updatable = false)
    private @Nullable UUID cameFrom;

    @Column(name = "came_from", updatable = false, length = 600)
    private @Nullable String cameFromWords;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "action_id", nullable = false, updatable = false)
    @OrderBy("at")
    private List<DueDateRevision> revisions = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "action_id", nullable = false, updatable = false)
    @OrderBy("at")
    private List<ProgressNote> notes = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "action_id", nullable = false, updatable = false)
    @OrderBy("addedAt")
    private List<ActionEvidence> evidence = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Action() {}

    private Action(ActionId id, Undertaking undertaking, LocalDate raisedOn) {
        this.id = id;
        audience = undertaking.audience();
        partnership = undertaking.partnership();
        committee = undertaking.committee();
        origin = undertaking.origin();
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
        String note = Text.required("progress note", text, Text.SENTENCE);
        put(NoteKind.PROGRESS, note, author, at, clock);
        if (state == ActionState.OPEN) {
            state = ActionState.STARTED;
        }
        return new ActionEvent.ProgressReported(id, partnership, reference, note);
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

    ActionEvent hold(String reason, String author, Instant at, Clock clock) {
        requireOpen();
        String why = Text.required("reason", reason, Text.SENTENCE);
        put(NoteKind.HELD, why, author, at, clock);
        state = ActionState.ON_HOLD;
        proposedBy = null;
        return new ActionEvent.PutOnHold(id, partnership, reference, why);
    }

    /** Takes it up again after it was put on hold. */
    ActionEvent resume(String reason, String author, Instant at, Clock clock) {
        ACTION_IS_ON_HOLD.require(state == ActionState.ON_HOLD);
        String why = Text.required("reason", reason, Text.SENTENCE);
        put(NoteKind.RESUMED, why, author, at, clock);
        state = ActionState.STARTED;
        return new ActionEvent.Resumed(id, partnership, reference, why);
    }

    /**
     * Proposes it as complete.
     *
     * @param statement what was done; needed if there is no evidence, and then says why there is none
     */
    ActionEvent proposeComplete(PersonId by, String statement, Instant at, Clock clock) {
        requireOpen();
        OWNER_REPORTS_PROGRESS.require(owner.person().equals(by), owner.name());
        COMPLETION_IS_PROPOSED_ONCE.require(state != ActionState.PROPOSED_COMPLETE);
        String said = Text.optional("statement", statement, Text.SENTENCE);
        List<EvidenceLine> shown = shown();
        NO_EVIDENCE_IN_QUARANTINE.require(shown.stream().noneMatch(EvidenceLine::quarantined));
        COMPLETION_IS_SHOWN.require(!shown.isEmpty() || !said.isEmpty());
        put(NoteKind.PROPOSED, said, owner.name(), at, clock);
        state = ActionState.PROPOSED_COMPLETE;
        proposedBy = by.value();
        return new ActionEvent.ProposedComplete(id, partnership, reference, said);
    }

    /**
     * Agrees that it is complete, as the meeting or the chair has decided (AC-4).
     *
     * @param agreedAt the meeting that agreed; none if the chair did
     */
    ActionEvent complete(PersonId by, String author, Optional<Meeting> agreedAt, Instant at, Clock clock) {
        requireOpen();
        COMPLETION_IS_PROPOSED_BY_THE_OWNER.require(state == ActionState.PROPOSED_COMPLETE);
        PROPOSER_DOES_NOT_AGREE.require(!by.value().equals(proposedBy));
        LocalDate on = LocalDate.ofInstant(agreedAt.map(Meeting::startsAt).orElse(at), Term.LONDON);
        agreedAt.ifPresent(meeting ->
                CLOSING_MEETING_IS_THE_COMMITTEES.require(meeting.committee().equals(committee)
                        && meeting.kind().isMeeting()
                        && meeting.openedAt().isPresent()
                        && !on.isBefore(origin.metOn())));
        closingMeeting = agreedAt.map(meeting -> meeting.id().value()).orElse(null);
        closingReference = agreedAt.map(Meeting::reference).orElse(null);
        put(
                NoteKind.COMPLETED,
                closingReference == null ? "By the chair" : "At " + closingReference,
                author,
                at,
                clock);
        state = ActionState.COMPLETE;
        closedOn = on;
        return new ActionEvent.Completed(id, partnership, reference, on, closingReference);
    }

    /** Does not agree that it is complete: more is to be done. */
    ActionEvent decline(String reason, String author, Instant at, Clock clock) {
        COMPLETION_IS_PROPOSED_BY_THE_OWNER.require(state == ActionState.PROPOSED_COMPLETE);
        String why = Text.required("reason", reason, Text.SENTENCE);
        put(NoteKind.NOT_AGREED, why, author, at, clock);
        state = ActionState.STARTED;
        proposedBy = null;
        return new ActionEvent.NotAgreedComplete(id, partnership, reference, why);
    }

    ActionEvent cancel(String reason, String author, Instant at, Clock clock) {
        requireOpen();
        String why = Text.required("reason", reason, Text.SENTENCE);
        put(NoteKind.CANCELLED, why, author, at, clock);
        close(ActionState.CANCELLED, why, at);
        return new ActionEvent.Closed(id, partnership, reference, state, why, LocalDate.ofInstant(at, Term.LONDON));
    }

    /** Opens it again after it was completed or cancelled; what was closed before stays in its course. */
    ActionEvent reopen(String reason, String author, Instant at, Clock clock) {
        TRANSFERRED_ACTION_GOES_ON_ELSEWHERE.require(
                state != ActionState.TRANSFERRED,
                goesOnAs().map(Elsewhere::words).orElse("business of another body"));
        ACTION_IS_CLOSED.require(state.isFinal());
        String why = Text.required("reason", reason, Text.SENTENCE);
        put(NoteKind.REOPENED, why, author, at, clock);
        state = ActionState.STARTED;
        proposedBy = null;
        closedOn = null;
        closedBecause = null;
        closingMeeting = null;
        closingReference = null;
        return new ActionEvent.Reopened(id, partnership, reference, why);
    }

    /**
     * Closes it here; it goes on as another, which keeps where it arose, its original date and the moves of it (AC-2, AC-3).
     *
     * @return the other, which is still to be added
     */
    Action transfer(Handover to, String author, Instant at, Clock clock) {
        requireOpen();
        TRANSFER_GOES_ELSEWHERE.require(!to.committee().equals(committee)
                || !to.owner().person().equals(owner.person())
                || !to.owner().organisation().equals(owner.organisation()));
        LocalDate today = LocalDate.ofInstant(at, Term.LONDON);
        DUE_DATE_IS_NOT_PAST.require(!to.due().isBefore(today));
        Action next = new Action(
                ActionId.next(clock),
                new Undertaking(
                        partnership,
                        to.committee(),
                        origin,
                        decision,
                        to.reference(),
                        description,
                        to.owner(),
                        originalDue,
                        to.audience()),
                today);
        revisions.forEach(moved -> next.revisions.add(moved.carriedOver(Ids.next(clock), next.audience)));
        next.due = to.due();
        if (!to.due().equals(due)) {
            next.revisions.add(new DueDateRevision(Ids.next(clock), next.audience, to.due(), to.reason(), at));
        }
        next.cameFrom = id.value();
        next.cameFromWords = reference + ", " + to.fromName() + ", " + owner.name();
        next.put(NoteKind.TAKEN_OVER, to.reason(), author, at, clock);
        goesOnAs = next.id.value();
        goesOnWords = to.reference() + ", " + to.toName() + ", " + to.owner().name();
        put(NoteKind.TRANSFERRED, to.reason(), author, at, clock);
        close(ActionState.TRANSFERRED, to.reason(), at);
        return next;
    }

    /** That it was transferred. */
    ActionEvent transferred() {
        return new ActionEvent.Transferred(
                id,
                partnership,
                reference,
                new ActionId(Objects.requireNonNull(goesOnAs)),
                Objects.requireNonNull(goesOnWords),
                Objects.requireNonNull(closedBecause));
    }

    private void close(ActionState how, String why, Instant at) {
        state = how;
        closedOn = LocalDate.ofInstant(at, Term.LONDON);
        closedBecause = why;
    }

    private void put(NoteKind kind, String text, String author, Instant at, Clock clock) {
        notes.add(new ProgressNote(Ids.next(clock), audience, kind, text, author, at));
    }

    ActionEvent state(String text, String by, Clock clock) {
        return add(ActionEvidence.statement(audience, text, by, clock));
    }

    ActionEvent link(String text, String address, String by, Clock clock) {
        return add(ActionEvidence.link(audience, text, address, by, clock));
    }

    /** Puts a file in that has been examined; its content is kept by whoever asks for this. */
    ActionEvent.EvidenceAdded attach(String text, Incoming file, String by, Clock clock) {
        EVIDENCE_IS_ADDED_ONCE.require(
                shown().stream().noneMatch(there -> file.fingerprint().equals(there.fingerprint())));
        return add(ActionEvidence.file(audience, text, file, by, clock));
    }

    private ActionEvent.EvidenceAdded add(ActionEvidence more) {
        requireOpen();
        NOT_MORE_EVIDENCE.require(shown().size() < MOST_EVIDENCE, MOST_EVIDENCE);
        evidence.add(more);
        EvidenceLine line = more.line();
        return new ActionEvent.EvidenceAdded(
                id, partnership, reference, line.id(), line.kind(), line.text(), line.fileName(), line.fingerprint());
    }

    /** Puts on record that it was added by mistake. @throws NotFound if there is no such evidence */
    ActionEvent withdraw(EvidenceId which) {
        requireOpen();
        evidence(which).withdraw();
        return new ActionEvent.EvidenceWithdrawn(id, partnership, reference, which);
    }

    private ActionEvidence evidence(EvidenceId which) {
        return evidence.stream()
                .filter(each -> each.id().equals(which))
                .findFirst()
                .orElseThrow(() -> new NotFound("evidence"));
    }

    /** A file that may be handed out. @throws NotFound if there is none, it was withdrawn, or it is in quarantine */
    EvidenceLine handOut(EvidenceId which) {
        EvidenceLine line = evidence(which).line();
        if (line.kind() != EvidenceKind.FILE || line.withdrawn() || line.quarantined()) {
            throw new NotFound("file");
        }
        return line;
    }

    boolean isOwnedBy(PersonId person) {
        return owner.person().equals(person);
    }

    UUID audience() {
        return audience;
    }

    private void requireOpen() {
        CLOSED_ACTION_STAYS_AS_IT_IS.require(!state.isFinal(), reference);
    }

    /** That it was raised. */
    public ActionEvent raised() {
        return new ActionEvent.Raised(
                id, partnership, reference, origin.item(), decision, description, owner, originalDue);
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

    /** Where it arose. */
    public Origin origin() {
        return origin;
    }

    /** The decision from which it follows; none if it arose from the item alone. */
    public Optional<DecisionId> decision() {
        return Optional.ofNullable(decision);
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

    /** The reference of the meeting that agreed that it is complete; none if the chair agreed. */
    public Optional<String> closingMeeting() {
        return Optional.ofNullable(closingReference);
    }

    /** As what it goes on, if it was transferred. */
    public Optional<Elsewhere> goesOnAs() {
        return Elsewhere.of(goesOnAs, goesOnWords);
    }

    /** As what it began, if it was transferred here. */
    public Optional<Elsewhere> cameFrom() {
        return Elsewhere.of(cameFrom, cameFromWords);
    }

    /** What shows that it is done, without what was withdrawn. */
    public List<EvidenceLine> shown() {
        return evidence.stream()
                .filter(each -> !each.isWithdrawn())
                .map(ActionEvidence::line)
                .toList();
    }

    public List<DueDateRevision> revisions() {
        return List.copyOf(revisions);
    }

    public List<ProgressNote> notes() {
        return List.copyOf(notes);
    }
}
