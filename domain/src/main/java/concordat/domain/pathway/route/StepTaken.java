package concordat.domain.pathway.route;

import concordat.domain.pathway.DecisionProof;
import concordat.domain.pathway.StatusTrack;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Ids;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Text;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a trust has taken a step of the route to an award. An entry made by mistake is struck, and stays readable. */
@Entity
@Table(name = "route_step_taken")
public class StepTaken {
    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private PartnershipId partnership;

    @Embedded
    private StatusTrackId track;

    @Embedded
    private RouteStepId step;

    @Column(name = "taken_on", nullable = false, updatable = false)
    private LocalDate on;

    @Column(name = "votes_for", updatable = false)
    private @Nullable Integer votesFor;

    @Column(name = "votes_cast", updatable = false)
    private @Nullable Integer votesCast;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "step_taken_id", insertable = false, updatable = false)
    private List<DecisionProof> decisions = new ArrayList<>();

    @Column(nullable = false, updatable = false)
    private String note;

    @Column(name = "noted_by", nullable = false, updatable = false)
    private String notedBy;

    @Column(name = "noted_on", nullable = false, updatable = false)
    private LocalDate notedOn;

    @Column(name = "struck_on")
    private @Nullable LocalDate struck;

    @Column(name = "striking_reason", nullable = false)
    private String strikingReason = "";

    @SuppressWarnings("NullAway.Init")
    protected StepTaken() {}

    StepTaken(StatusTrack track, RouteStepId step, Taking taking, String by, LocalDate today, Clock clock) {
        id = Ids.next(clock);
        partnership = track.partnership();
        this.track = track.id();
        this.step = step;
        on = taking.on();
        Voting votes = taking.votes();
        votesFor = votes == null ? null : votes.inFavour();
        votesCast = votes == null ? null : votes.cast();
        DecisionId proof = taking.decision();
        if (proof != null) {
            decisions.add(DecisionProof.ofStep(id, partnership, proof, clock));
        }
        note = taking.note();
        notedBy = by;
        notedOn = today;
    }

    /**
     * How a step was taken, as somebody puts it on record.
     *
     * @param votes null unless the step asks for them
     * @param decision the decision that is the proof of it; null if none is on record, or the actor may not see it
     */
    public record Taking(LocalDate on, @Nullable Voting votes, @Nullable DecisionId decision, String note) {
        /** @throws IllegalArgumentException if the note is too long */
        public Taking {
            note = Text.optional("note", note, Text.SENTENCE);
        }
    }

    void strike(String reason, LocalDate today) {
        RouteRule.STEP_IS_STRUCK_ONCE.require(struck == null);
        strikingReason = Text.required("reason", reason, Text.SENTENCE);
        struck = today;
    }

    public UUID id() {
        return id;
    }

    public PartnershipId partnership() {
        return partnership;
    }

    public StatusTrackId track() {
        return track;
    }

    public RouteStepId step() {
        return step;
    }

    /** How it was taken. */
    public Taking taking() {
        return new Taking(
                on,
                votesFor == null || votesCast == null ? null : new Voting(votesFor, votesCast),
                decisions.isEmpty() ? null : decisions.get(0).decision(),
                note);
    }

    public String notedBy() {
        return notedBy;
    }

    public LocalDate notedOn() {
        return notedOn;
    }

    /** When the entry was struck, if it was. */
    public Optional<LocalDate> struck() {
        return Optional.ofNullable(struck);
    }

    /** Why it was struck; empty if it was not. */
    public String strikingReason() {
        return strikingReason;
    }
}
