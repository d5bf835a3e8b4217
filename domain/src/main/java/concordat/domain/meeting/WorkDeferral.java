package concordat.domain.meeting;

import concordat.domain.shared.Ids;
import concordat.domain.shared.MeetingId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.util.UUID;

/** That a piece of work was put off from one meeting to another, and why. */
@Entity
@Table(name = "planned_work_deferral")
class WorkDeferral {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID audience;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "from_meeting_id", nullable = false, updatable = false))
    private MeetingId from;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "to_meeting_id", nullable = false, updatable = false))
    private MeetingId to;

    @Column(nullable = false, updatable = false, length = 2000)
    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected WorkDeferral() {}

    WorkDeferral(UUID audience, MeetingId from, MeetingId to, String reason, Clock clock) {
        id = Ids.next(clock);
        this.audience = audience;
        this.from = from;
        this.to = to;
        this.reason = reason;
    }

    void keyTo(UUID other) {
        audience = other;
    }

    UUID id() {
        return id;
    }

    MeetingId from() {
        return from;
    }

    MeetingId to() {
        return to;
    }

    String reason() {
        return reason;
    }
}
