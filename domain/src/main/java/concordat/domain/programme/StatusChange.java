package concordat.domain.programme;

import concordat.domain.shared.Ids;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** A change of the status of a programme: since when, and why. It is never changed. */
@Entity
@Table(name = "programme_status_change")
public class StatusChange {
    @Id
    private UUID id;

    @Embedded
    private ProgrammeId programme;

    @Column(name = "partnership_id", nullable = false, updatable = false)
    private UUID partnership;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ProgrammeStatus former;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ProgrammeStatus status;

    @Column(name = "changed_on", nullable = false, updatable = false)
    private LocalDate on;

    @Column(nullable = false, updatable = false)
    private String reason;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private String recordedBy;

    @Column(name = "recorded_on", nullable = false, updatable = false)
    private LocalDate recordedOn;

    @SuppressWarnings("NullAway.Init")
    protected StatusChange() {}

    StatusChange(
            ProgrammeId programme,
            PartnershipId partnership,
            ProgrammeStatus former,
            ProgrammeStatus status,
            LocalDate on,
            String reason,
            String by,
            Clock clock,
            LocalDate today) {
        id = Ids.next(clock);
        this.programme = programme;
        this.partnership = partnership.value();
        this.former = former;
        this.status = status;
        this.on = on;
        this.reason = Text.required("reason", reason, Text.SENTENCE);
        recordedBy = by;
        recordedOn = today;
    }

    public ProgrammeId programme() {
        return programme;
    }

    public ProgrammeStatus former() {
        return former;
    }

    public ProgrammeStatus status() {
        return status;
    }

    /** The first day of the new status. */
    public LocalDate on() {
        return on;
    }

    public String reason() {
        return reason;
    }

    /** Who recorded it, as they were called then. */
    public String recordedBy() {
        return recordedBy;
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }
}
