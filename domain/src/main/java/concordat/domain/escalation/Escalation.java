package concordat.domain.escalation;

import static concordat.domain.escalation.EscalationRule.ANSWER_IS_NOT_ASKED_BEFORE;
import static concordat.domain.escalation.EscalationRule.ANSWER_IS_RECORDED_ONCE;
import static concordat.domain.escalation.EscalationRule.CORRECTION_SAYS_SOMETHING_ELSE;
import static concordat.domain.escalation.EscalationRule.ONLY_ANSWERS_ARE_CORRECTED;
import static concordat.domain.escalation.EscalationRule.RECEIPT_IS_DATED_BETWEEN;
import static concordat.domain.escalation.EscalationRule.RECEIVER_TAKES_IT;
import static concordat.domain.escalation.EscalationRule.TAKEN_ONCE;

import concordat.domain.action.Origin;
import concordat.domain.agreement.risk.AgreementRiskId;
import concordat.domain.meeting.Meeting;
import concordat.domain.risk.PrincipalRiskId;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Part;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An issue that a committee has sent up to a body to which it reports, or across to another. It arises from an item of a
 * meeting and is seen by whoever sees that item. It stays open until the day and the reference of the receiving body's own
 * minute are recorded, or it is withdrawn with a reason; what was recorded of the answer can be corrected, and the trace
 * stays. A committee in Concordat that receives it puts it on an agenda of its own.
 */
@Entity
@Table(name = "escalation")
public class Escalation {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EscalationId id;

    @Version
    private long version;

    @Column(nullable = false)
    private UUID audience;

    @Column(name = "receiver_audience")
    private @Nullable UUID receiverAudience;

    @Embedded
    private PartnershipId partnership;

    @Embedded
    private CommitteeId committee;

    @Embedded
    private MeetingId meeting;

    @Embedded
    private AgendaItemId item;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Part part;

    @Column(name = "minute_reference", nullable = false, updatable = false)
    private String minuteReference;

    @Column(name = "decision_id", updatable = false)
    private @Nullable UUID decision;

    @Column(name = "action_id", updatable = false)
    private @Nullable UUID action;

    @Column(name = "risk_id", updatable = false)
    private @Nullable UUID risk;

    @Column(name = "principal_risk_id", updatable = false)
    private @Nullable UUID principalRisk;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private EscalationKind kind;

    @Column(name = "subject", nullable = false, updatable = false)
    private String issue;

    @Column(nullable = false, updatable = false)
    private String reason;

    @Column(nullable = false, updatable = false)
    private String asked;

    @Column(name = "to_body", nullable = false, updatable = false)
    private String toBody;

    @Column(name = "to_organisation_id", updatable = false)
    private @Nullable UUID toOrganisation;

    @Column(name = "to_committee_id", updatable = false)
    private @Nullable UUID toCommittee;

    @Column(name = "raised_on", nullable = false, updatable = false)
    private LocalDate raisedOn;

    @Column(name = "raised_by", nullable = false, updatable = false)
    private String raisedBy;

    @Column(name = "answer_by", nullable = false, updatable = false)
    private LocalDate answerBy;

    @Column(name = "taken_item_id")
    private @Nullable UUID takenUnder;

    @Column(name = "taken_meeting", nullable = false)
    private String takenAt = "";

    @Column(name = "received_on")
    private @Nullable LocalDate receivedOn;

    @Column(name = "receipt_reference", nullable = false)
    private String receiptReference = "";

    @Column(nullable = false)
    private String outcome = "";

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy = "";

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    @Column(name = "withdrawn_because", nullable = false)
    private String withdrawnBecause = "";

    @SuppressWarnings("NullAway.Init")
    protected Escalation() {}

    @SuppressWarnings("NullAway.Init")
    private Escalation(EscalationId id) {
        this.id = id;
    }

    /**
     * Raises it.
     *
     * @param receiverAudience who sees it at a committee that receives it; null if nobody does
     * @throws concordat.domain.shared.RuleBroken if an answer is asked for before today
     */
    static Escalation raise(
            PartnershipId partnership,
            CommitteeId committee,
            Origin origin,
            NewEscalation issue,
            String reference,
            String by,
            UUID audience,
            @Nullable UUID receiverAudience,
            LocalDate today,
            Clock clock) {
        ANSWER_IS_NOT_ASKED_BEFORE.require(!issue.answerBy().isBefore(today), today);
        Escalation raised = new Escalation(EscalationId.next(clock));
        raised.audience = audience;
        raised.receiverAudience = receiverAudience;
        raised.partnership = partnership;
        raised.committee = committee;
        raised.meeting = origin.meeting();
        raised.item = origin.item();
        raised.part = origin.part();
        raised.minuteReference = origin.minuteReference();
        raised.take(issue.concerning());
        raised.reference = reference;
        raised.kind = issue.kind();
        raised.issue = issue.issue();
        raised.reason = issue.reason();
        raised.asked = issue.asked();
        raised.address(issue.to());
        raised.raisedOn = today;
        raised.raisedBy = by;
        raised.answerBy = issue.answerBy();
        return raised;
    }

    private void take(Concerning concerning) {
        DecisionId aboutDecision = concerning.decision();
        ActionId aboutAction = concerning.action();
        AgreementRiskId aboutRisk = concerning.risk();
        decision = aboutDecision == null ? null : aboutDecision.value();
        action = aboutAction == null ? null : aboutAction.value();
        risk = aboutRisk == null ? null : aboutRisk.value();
        PrincipalRiskId aboutPrincipal = concerning.principalRisk();
        principalRisk = aboutPrincipal == null ? null : aboutPrincipal.value();
    }

    private void address(Receiver to) {
        OrganisationId organisation = to.organisation();
        CommitteeId receiving = to.committee();
        toBody = to.body();
        toOrganisation = organisation == null ? null : organisation.value();
        toCommittee = receiving == null ? null : receiving.value();
    }

    EscalationEvent raised() {
        return new EscalationEvent.IssueEscalated(id, partnership, reference, kind, item, issue, toBody, answerBy);
    }

    /** The committee that receives it has it on an agenda. */
    EscalationEvent take(Meeting at, AgendaItemId under, String number) {
        requireTakable(at);
        takenUnder = under.value();
        takenAt = at.reference() + ", item " + number;
        return new EscalationEvent.EscalationTaken(id, partnership, reference, at.id(), under);
    }

    /** @throws concordat.domain.shared.RuleBroken if it is closed, on an agenda already, or sent to another body */
    void requireTakable(Meeting at) {
        requireOpen();
        RECEIVER_TAKES_IT.require(at.committee().value().equals(toCommittee));
        TAKEN_ONCE.require(takenUnder == null, takenAt);
    }

    /**
     * Records the receiving body's own minute: it is closed by that.
     *
     * @param on the day on which that body dealt with it
     * @param theirs how that body refers to its minute
     * @param said what it decided; may be empty
     */
    EscalationEvent answer(LocalDate on, String theirs, String said, String by, LocalDate today) {
        requireOpen();
        record(on, theirs, said, by, today);
        return new EscalationEvent.EscalationAnswered(id, partnership, reference, on, receiptReference, outcome);
    }

    private void record(LocalDate on, String theirs, String said, String by, LocalDate today) {
        RECEIPT_IS_DATED_BETWEEN.require(!on.isBefore(raisedOn) && !on.isAfter(today), raisedOn);
        receiptReference = Text.required("minute reference of the receiving body", theirs, Text.LINE);
        outcome = Text.optional("outcome", said, Text.SENTENCE);
        receivedOn = on;
        recordedBy = by;
    }

    /** Corrects what was recorded of the answer; the earlier record stays in the history. */
    EscalationEvent correct(LocalDate on, String theirs, String said, String by, LocalDate today) {
        LocalDate wasOn = receivedOn;
        ONLY_ANSWERS_ARE_CORRECTED.require(wasOn != null);
        String was = receiptReference;
        String saidBefore = outcome;
        record(on, theirs, said, by, today);
        CORRECTION_SAYS_SOMETHING_ELSE.require(
                !on.equals(wasOn) || !was.equals(receiptReference) || !saidBefore.equals(outcome));
        return new EscalationEvent.EscalationAnswerCorrected(
                id,
                partnership,
                reference,
                java.util.Objects.requireNonNull(wasOn),
                was,
                on,
                receiptReference,
                outcome);
    }

    /** Withdraws it, because it need not be answered any more. */
    EscalationEvent withdraw(String because, LocalDate today) {
        requireOpen();
        withdrawnBecause = Text.required("reason", because, Text.SENTENCE);
        withdrawnOn = today;
        return new EscalationEvent.EscalationWithdrawn(id, partnership, reference, withdrawnBecause);
    }

    private void requireOpen() {
        ANSWER_IS_RECORDED_ONCE.require(
                state() == EscalationState.OPEN, state().words().toLowerCase(Locale.ENGLISH));
    }

    /** How far it has come. */
    public EscalationState state() {
        return withdrawnOn != null
                ? EscalationState.WITHDRAWN
                : receivedOn != null ? EscalationState.ANSWERED : EscalationState.OPEN;
    }

    public EscalationId id() {
        return id;
    }

    /** The version that somebody looks at. */
    public long version() {
        return version;
    }

    public PartnershipId partnership() {
        return partnership;
    }

    /** The committee that sent it. */
    public CommitteeId committee() {
        return committee;
    }

    public MeetingId meeting() {
        return meeting;
    }

    public AgendaItemId item() {
        return item;
    }

    public Part part() {
        return part;
    }

    /** How people refer to the item from which it arose. */
    public String minuteReference() {
        return minuteReference;
    }

    public Optional<DecisionId> decision() {
        return Optional.ofNullable(decision).map(DecisionId::new);
    }

    public Optional<ActionId> action() {
        return Optional.ofNullable(action).map(ActionId::new);
    }

    public Optional<AgreementRiskId> risk() {
        return Optional.ofNullable(risk).map(AgreementRiskId::new);
    }

    public Optional<PrincipalRiskId> principalRisk() {
        return Optional.ofNullable(principalRisk).map(PrincipalRiskId::new);
    }

    public String reference() {
        return reference;
    }

    public EscalationKind kind() {
        return kind;
    }

    public String issue() {
        return issue;
    }

    public String reason() {
        return reason;
    }

    /** What the receiving body is asked to do. */
    public String asked() {
        return asked;
    }

    /** The body that receives it. */
    public Receiver to() {
        return new Receiver(
                toBody,
                toOrganisation == null ? null : new OrganisationId(toOrganisation),
                toCommittee == null ? null : new CommitteeId(toCommittee));
    }

    /** Whether the receiving committee sees it in its own list: not if it is reserved, or withheld from somebody. */
    public boolean isShownToReceiver() {
        return receiverAudience != null;
    }

    public LocalDate raisedOn() {
        return raisedOn;
    }

    public String raisedBy() {
        return raisedBy;
    }

    public LocalDate answerBy() {
        return answerBy;
    }

    /** The item of the receiving committee under which it is taken. */
    public Optional<AgendaItemId> takenUnder() {
        return Optional.ofNullable(takenUnder).map(AgendaItemId::new);
    }

    /** How people refer to that item; blank before. */
    public String takenAt() {
        return takenAt;
    }

    public Optional<LocalDate> receivedOn() {
        return Optional.ofNullable(receivedOn);
    }

    /** How the receiving body refers to its minute; blank while it is open. */
    public String receiptReference() {
        return receiptReference;
    }

    /** What the receiving body decided; may be blank. */
    public String outcome() {
        return outcome;
    }

    /** Who recorded the answer; blank while it is open. */
    public String recordedBy() {
        return recordedBy;
    }

    public Optional<LocalDate> withdrawnOn() {
        return Optional.ofNullable(withdrawnOn);
    }

    public String withdrawnBecause() {
        return withdrawnBecause;
    }
}
