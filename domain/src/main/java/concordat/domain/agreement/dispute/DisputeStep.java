package concordat.domain.agreement.dispute;

import concordat.domain.agreement.Deadline;
import concordat.domain.shared.Ids;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.WorkingDays;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step of a dispute: who tries to settle it, in which time, and what came of it. What is over is never changed. */
@Entity(name = "AgreementDisputeStep")
@Table(name = "agreement_dispute_step")
public class DisputeStep {
    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private int position;

    @Column(name = "step_name", nullable = false, updatable = false)
    private String name;

    @Column(name = "working_days", nullable = false, updatable = false)
    private int workingDays;

    @Column(name = "started_on")
    private @Nullable LocalDate started;

    @Column(name = "deadline_on")
    private @Nullable LocalDate deadline;

    @Column(name = "ended_on")
    private @Nullable LocalDate ended;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private @Nullable StepOutcome outcome;

    @Column(nullable = false)
    private String note = "";

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "step_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<StepOwner> owners = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected DisputeStep() {}

    DisputeStep(int position, LadderStep step, List<OrganisationId> sides, Clock clock) {
        id = Ids.next(clock);
        this.position = position;
        name = step.name();
        workingDays = step.workingDays();
        sides.forEach(side -> owners.add(new StepOwner(side, clock)));
    }

    /** Sets its clock running: the day on which it begins does not count. */
    void begin(LocalDate on, WorkingDays calendar) {
        started = on;
        deadline = Deadline.after(on, workingDays, calendar).day();
    }

    void end(StepOutcome result, LocalDate on, String words) {
        outcome = result;
        ended = on;
        note = words;
    }

    /** @throws NotFound if that organisation is no side of the dispute */
    StepOwner ownerOf(OrganisationId side) {
        return owners.stream()
                .filter(owner -> owner.organisation().equals(side))
                .findFirst()
                .orElseThrow(() -> new NotFound("party"));
    }

    boolean isRunning() {
        return started != null && ended == null;
    }

    boolean isOver() {
        return ended != null;
    }

    int position() {
        return position;
    }

    String name() {
        return name;
    }

    int workingDays() {
        return workingDays;
    }

    Optional<LocalDate> started() {
        return Optional.ofNullable(started);
    }

    Optional<Deadline> deadline() {
        return Optional.ofNullable(deadline).map(Deadline::new);
    }

    Optional<LocalDate> ended() {
        return Optional.ofNullable(ended);
    }

    Optional<StepOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    String note() {
        return note;
    }

    List<StepOwner> owners() {
        return List.copyOf(owners);
    }
}
