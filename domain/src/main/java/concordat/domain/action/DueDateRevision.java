package concordat.domain.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One move of an action's due date, with its reason; the original date stays (AC-2). */
@Entity
@Table(name = "action_revision")
public class DueDateRevision {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID audience;

    @Column(name = "revised_to", nullable = false)
    private LocalDate to;

    @Column(nullable = false, length = 2000)
    private String reason;

    @Column(name = "revised_at", nullable = false)
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected DueDateRevision() {}

    DueDateRevision(UUID id, UUID audience, LocalDate to, String reason, Instant at) {
        this.id = id;
        this.audience = audience;
        this.to = to;
        this.reason = reason;
        this.at = at;
    }

    /** The same move, of what the action goes on as. */
    DueDateRevision carriedOver(UUID newId, UUID newAudience) {
        return new DueDateRevision(newId, newAudience, to, reason, at);
    }

    public UUID id() {
        return id;
    }

    /** The date to which it was moved. */
    public LocalDate to() {
        return to;
    }

    public String reason() {
        return reason;
    }

    public Instant at() {
        return at;
    }
}
