package concordat.domain.pathway;

import concordat.domain.shared.Ids;
import concordat.domain.shared.PartnershipId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stage that a trust reached on a track; never changed. */
@Entity
@Table(name = "status_milestone")
public class Milestone {
    @Id
    private UUID id;

    @Column(name = "partnership_id", nullable = false, updatable = false)
    private UUID partnership;

    @Column(nullable = false, updatable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private TrackStage stage;

    @Column(name = "reached_on", updatable = false)
    private @Nullable LocalDate on;

    @Column(nullable = false, updatable = false)
    private String note;

    @SuppressWarnings("NullAway.Init")
    protected Milestone() {}

    Milestone(
            PartnershipId partnership,
            int position,
            TrackStage stage,
            @Nullable LocalDate on,
            String note,
            Clock clock) {
        id = Ids.next(clock);
        this.partnership = partnership.value();
        this.position = position;
        this.stage = stage;
        this.on = on;
        this.note = note;
    }

    public TrackStage stage() {
        return stage;
    }

    /** The day on which it was reached, if that is on record. */
    public Optional<LocalDate> on() {
        return Optional.ofNullable(on);
    }

    /** What was said about it; may be empty. */
    public String note() {
        return note;
    }
}
