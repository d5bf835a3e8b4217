package concordat.domain.agreement.dispute;

import static concordat.domain.agreement.dispute.DisputeRule.AGREEMENT_IS_EXECUTED;
import static concordat.domain.agreement.dispute.DisputeRule.DISPUTE_IS_AGAINST_ANOTHER_PARTY;
import static concordat.domain.agreement.dispute.DisputeRule.DISPUTE_IS_OPEN;
import static concordat.domain.agreement.dispute.DisputeRule.DISPUTE_IS_RAISED_BY_A_PARTY;
import static concordat.domain.agreement.dispute.DisputeRule.NOTHING_HAPPENS_IN_THE_FUTURE;
import static concordat.domain.agreement.dispute.DisputeRule.OWNER_IS_APPOINTED_THERE;
import static concordat.domain.agreement.dispute.DisputeRule.OWNER_IS_OF_A_SIDE;
import static concordat.domain.agreement.dispute.DisputeRule.STEP_ENDS_AFTER_IT_BEGAN;
import static concordat.domain.agreement.dispute.DisputeRule.STEP_IS_STILL_TO_BE_OWNED;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.AgreementEvent.Which;
import concordat.domain.agreement.Party;
import concordat.domain.agreement.PartyFacts;
import concordat.domain.agreement.Responsible;
import concordat.domain.agreement.text.ClauseId;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.Text;
import concordat.domain.shared.WorkingDays;
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
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A dispute that a party to an executed agreement raises against others (AG-8). It climbs the ladder that it was given when
 * it was raised: each step has its time in working days, counted from the day on which the step began, and ends with the
 * dispute settled, withdrawn, or on its next step. After the last step it has ended without settlement.
 */
@Entity(name = "AgreementDispute")
@Table(name = "agreement_dispute")
public class Dispute {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private DisputeId id;

    @Version
    private long version;

    @Embedded
    private AgreementId agreement;

    @Column(nullable = false, updatable = false)
    private int number;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "raised_by_id"))
    private OrganisationId raisedBy;

    @Column(nullable = false, updatable = false)
    private String subject;

    @Column(nullable = false, updatable = false)
    private String wanted;

    @Column(name = "clause_id", updatable = false)
    private @Nullable UUID clause;

    @Column(name = "notified_on", nullable = false, updatable = false)
    private LocalDate notified;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DisputeState state = DisputeState.OPEN;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "dispute_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<Respondent> respondents = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "dispute_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<DisputeStep> steps = new ArrayList<>();

    /**
     * Raises a dispute: its first step begins on the day on which the others were notified. Who manages the agreement at a
     * side answers for the first step, and who sponsors it for the second, unless somebody else is named.
     *
     * @throws RuleBroken if the draft cannot stand
     */
    static Dispute raised(
            Agreement agreement, int number, DisputeDraft draft, WorkingDays calendar, Clock clock, LocalDate today) {
        AGREEMENT_IS_EXECUTED.require(
                agreement.stage().isExecuted(), agreement.stage().words());
        DISPUTE_IS_RAISED_BY_A_PARTY.require(agreement.party(draft.raisedBy()).isPresent());
        DISPUTE_IS_AGAINST_ANOTHER_PARTY.require(!draft.against().isEmpty()
                && new HashSet<>(draft.against()).size() == draft.against().size()
                && draft.against().stream()
                        .allMatch(other -> !other.equals(draft.raisedBy())
                                && agreement.party(other).isPresent()));
        NOTHING_HAPPENS_IN_THE_FUTURE.require(!draft.notified().isAfter(today), DAY.format(today));
        Dispute dispute = new Dispute(DisputeId.next(clock), agreement.id(), number, draft);
        dispute.climb(draft, agreement, clock);
        dispute.steps.get(0).begin(draft.notified(), calendar);
        return dispute;
    }

    @SuppressWarnings("NullAway.Init")
    protected Dispute() {}

    private Dispute(DisputeId id, AgreementId agreement, int number, DisputeDraft draft) {
        this.id = id;
        this.agreement = agreement;
        this.number = number;
        raisedBy = draft.raisedBy();
        subject = draft.subject();
        wanted = draft.wanted();
        clause = draft.clause() == null ? null : draft.clause().value();
        notified = draft.notified();
    }

    private void climb(DisputeDraft draft, Agreement of, Clock clock) {
        draft.against().forEach(other -> respondents.add(new Respondent(other, clock)));
        for (LadderStep step : draft.ladder().steps()) {
            steps.add(new DisputeStep(steps.size() + 1, step, sides(), clock));
        }
        for (OrganisationId side : sides()) {
            Party party = of.party(side).orElseThrow(() -> new NotFound("party"));
            steps.get(0).ownerOf(side).entrustTo(party.manager().orElse(null));
            if (steps.size() > 1) {
                steps.get(1).ownerOf(side).entrustTo(party.sponsor().orElse(null));
            }
        }
    }

    DisputeEvent recorded(Which which) {
        return new DisputeEvent.DisputeRaised(which, id, number, raisedBy, against(), notified, ladder());
    }

    /**
     * Ends the step on which it is. Settled or withdrawn, the dispute is over; otherwise the next step begins on that day,
     * or there is none left.
     *
     * @param note the terms of a settlement, or why it was withdrawn; may be empty if it goes on
     */
    DisputeEvent endStep(
            StepOutcome outcome, LocalDate on, String note, WorkingDays calendar, LocalDate today, Which which) {
        DisputeStep step = running();
        NOTHING_HAPPENS_IN_THE_FUTURE.require(!on.isAfter(today), DAY.format(today));
        LocalDate began = step.started().orElse(notified);
        STEP_ENDS_AFTER_IT_BEGAN.require(!on.isBefore(began), DAY.format(began));
        step.end(outcome, on, noteOn(outcome, note));
        Optional<DisputeStep> next = outcome == StepOutcome.NOT_SETTLED
                ? steps.stream().skip(step.position()).findFirst()
                : Optional.empty();
        next.ifPresentOrElse(higher -> higher.begin(on, calendar), () -> state = outcome.ending());
        return new DisputeEvent.DisputeStepEnded(which, id, number, step.name(), outcome, on, state);
    }

    private static String noteOn(StepOutcome outcome, String note) {
        return switch (outcome) {
            case SETTLED -> Text.required("terms of the settlement", note, Text.BODY);
            case WITHDRAWN -> Text.required("reason", note, Text.BODY);
            case NOT_SETTLED -> Text.optional("note", note, Text.BODY);
        };
    }

    /** Names who answers for a step at one side from now on; null for nobody. @throws NotFound if there is no such step */
    DisputeEvent entrust(
            int position,
            OrganisationId side,
            @Nullable Responsible owner,
            PartyFacts facts,
            Agreement of,
            Which which) {
        requireOpen();
        DisputeStep step = steps.stream()
                .filter(each -> each.position() == position)
                .findFirst()
                .orElseThrow(() -> new NotFound("step"));
        STEP_IS_STILL_TO_BE_OWNED.require(!step.isOver());
        OWNER_IS_OF_A_SIDE.require(sides().contains(side));
        StepOwner there = step.ownerOf(side);
        there.entrustTo(known(owner, there, facts, of));
        return new DisputeEvent.DisputeStepEntrusted(which, id, number, step.name(), side);
    }

    private static @Nullable Responsible known(
            @Nullable Responsible wanted, StepOwner there, PartyFacts facts, Agreement of) {
        PersonId person = wanted == null ? null : wanted.person();
        if (person == null) {
            return wanted;
        }
        Optional<Responsible> present = there.owner().filter(owner -> person.equals(owner.person()));
        return present.orElseGet(() -> facts.peopleAt(there.organisation()).stream()
                .filter(appointed -> appointed.person().equals(person))
                .findFirst()
                .map(appointed -> new Responsible(person, appointed.name()))
                .orElseThrow(() -> new RuleBroken(
                        OWNER_IS_APPOINTED_THERE,
                        of.party(there.organisation()).map(Party::nameAsSigned).orElse(""))));
    }

    private void requireOpen() {
        DISPUTE_IS_OPEN.require(state == DisputeState.OPEN, state.words());
    }

    private DisputeStep running() {
        requireOpen();
        return step().orElseThrow(() -> new IllegalStateException("An open dispute is on one of its steps"));
    }

    /** The step on which it is; none once it is over. */
    Optional<DisputeStep> step() {
        return steps.stream().filter(DisputeStep::isRunning).findFirst();
    }

    private List<OrganisationId> sides() {
        return Stream.concat(Stream.of(raisedBy), against().stream()).toList();
    }

    private Ladder ladder() {
        return new Ladder(steps.stream()
                .map(step -> new LadderStep(step.name(), step.workingDays()))
                .toList());
    }

    public DisputeId id() {
        return id;
    }

    /** Counts every change; whoever saves says which version they looked at. */
    public long version() {
        return version;
    }

    public AgreementId agreement() {
        return agreement;
    }

    public int number() {
        return number;
    }

    public OrganisationId raisedBy() {
        return raisedBy;
    }

    public List<OrganisationId> against() {
        return respondents.stream().map(Respondent::organisation).toList();
    }

    public String subject() {
        return subject;
    }

    /** What the party that raised it asks for. */
    public String wanted() {
        return wanted;
    }

    public Optional<ClauseId> clause() {
        return Optional.ofNullable(clause).map(ClauseId::new);
    }

    /** The day on which the others were notified of it. */
    public LocalDate notified() {
        return notified;
    }

    public DisputeState state() {
        return state;
    }

    List<DisputeStep> steps() {
        return List.copyOf(steps);
    }
}
