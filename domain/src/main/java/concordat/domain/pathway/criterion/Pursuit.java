package concordat.domain.pathway.criterion;

import static concordat.domain.pathway.criterion.CriterionRule.CONFIRMED_BY_ANOTHER;
import static concordat.domain.pathway.criterion.CriterionRule.CONFIRMED_IN_THE_PRESENT_VERSION;
import static concordat.domain.pathway.criterion.CriterionRule.CONFIRMED_ON_EVIDENCE;
import static concordat.domain.pathway.criterion.CriterionRule.CRITERION_IS_IN_FORCE;
import static concordat.domain.pathway.criterion.CriterionRule.ONLY_WHAT_IS_RECKONED_HAS_A_MEASURE;
import static concordat.domain.pathway.criterion.CriterionRule.SOMETHING_IS_THERE_TO_CONFIRM;
import static concordat.domain.pathway.criterion.CriterionRule.WHAT_IS_RECKONED_IS_NOT_JUDGED;

import concordat.domain.pathway.StatusTrack;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.criterion.Assessment.Assessor;
import concordat.domain.shared.PartnershipId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How one trust pursues one criterion on one of its tracks: who looks after it, what comes next, and what was judged of it. Nothing
 * that was judged is ever changed.
 */
@Entity
@Table(name = "criterion_pursuit")
public class Pursuit {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PursuitId id;

    @Version
    private long version;

    @Embedded
    private PartnershipId partnership;

    @Embedded
    private StatusTrackId track;

    @Embedded
    private CriterionId criterion;

    @Column(name = "owner_name", nullable = false)
    private String owner = "";

    @Column(name = "next_step", nullable = false)
    private String nextStep = "";

    @Column(name = "due_on")
    private @Nullable LocalDate due;

    @Column(name = "measure_id")
    private @Nullable UUID measure;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "pursuit_id", nullable = false, updatable = false)
    @OrderBy("number")
    private List<Assessment> assessments = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Pursuit() {}

    Pursuit(StatusTrack track, CriterionId criterion, Clock clock) {
        id = PursuitId.next(clock);
        partnership = track.partnership();
        this.track = track.id();
        this.criterion = criterion;
    }

    PursuitEvent plan(Criterion of, PursuitPlan plan, PursuitEvent.Which which) {
        CRITERION_IS_IN_FORCE.require(of.retired().isEmpty());
        ONLY_WHAT_IS_RECKONED_HAS_A_MEASURE.require(plan.measure() == null
                || of.latest().requirement().threshold().proving().isReckoned());
        owner = plan.owner();
        nextStep = plan.nextStep();
        due = plan.due();
        measure = plan.measure();
        return new PursuitEvent.CriterionPlanned(which, plan);
    }

    /** Puts on record what somebody judges of it. */
    PursuitEvent assess(
            Criterion of,
            Verdict verdict,
            String reason,
            Assessor by,
            LocalDate today,
            Clock clock,
            PursuitEvent.Which which) {
        CRITERION_IS_IN_FORCE.require(of.retired().isEmpty());
        CriterionVersion present = of.latest();
        WHAT_IS_RECKONED_IS_NOT_JUDGED.require(
                !present.requirement().threshold().proving().isReckoned());
        Assessment made = new Assessment(
                partnership, assessments.size() + 1, present.number(), verdict, reason, by, today, clock);
        assessments.add(made);
        return new PursuitEvent.CriterionAssessed(which, made.number(), present.number(), verdict, made.reason());
    }

    /**
     * Confirms what somebody else judged of it last.
     *
     * @param evidence whether whoever confirms it sees evidence for it that stands
     */
    PursuitEvent confirm(Criterion of, Assessor by, boolean evidence, LocalDate today, PursuitEvent.Which which) {
        CRITERION_IS_IN_FORCE.require(of.retired().isEmpty());
        Optional<Assessment> last = last();
        SOMETHING_IS_THERE_TO_CONFIRM.require(last.filter(Assessment::isWaiting).isPresent());
        Assessment waiting = last.orElseThrow();
        CONFIRMED_BY_ANOTHER.require(!waiting.isBy(by.person()), waiting.assessedBy());
        CONFIRMED_IN_THE_PRESENT_VERSION.require(
                waiting.criterionVersion() == of.latest().number(), of.latest().number());
        CONFIRMED_ON_EVIDENCE.require(evidence || waiting.verdict() != Verdict.MET);
        waiting.confirm(by, today);
        return new PursuitEvent.AssessmentConfirmed(which, waiting.number(), waiting.verdict());
    }

    private Optional<Assessment> last() {
        return assessments.isEmpty() ? Optional.empty() : Optional.of(assessments.get(assessments.size() - 1));
    }

    public PursuitId id() {
        return id;
    }

    /** Counts every change; whoever saves says which version they looked at. */
    public long version() {
        return version;
    }

    public StatusTrackId track() {
        return track;
    }

    public CriterionId criterion() {
        return criterion;
    }

    public PursuitPlan plan() {
        return new PursuitPlan(owner, nextStep, due, measure);
    }

    /** All that was judged of it, the first one first. */
    public List<Assessment> assessments() {
        return List.copyOf(assessments);
    }
}
