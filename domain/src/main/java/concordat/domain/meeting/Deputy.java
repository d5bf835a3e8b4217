package concordat.domain.meeting;

import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.SeatId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Who was named, in writing and before the meeting, to attend it in the place of a seat's holder (MB-4). */
@Entity
@Table(name = "deputy")
public class Deputy {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID audience;

    @Embedded
    private SeatId seat;

    @Embedded
    private PersonOnRecord person;

    @Column(name = "named_at", nullable = false)
    private Instant namedAt;

    @SuppressWarnings("NullAway.Init")
    protected Deputy() {}

    Deputy(UUID id, UUID audience, SeatId seat, PersonOnRecord person, Instant namedAt) {
        this.id = id;
        this.audience = audience;
        this.seat = seat;
        this.person = person;
        this.namedAt = namedAt;
    }

    /** The seat for which they stand in. */
    public SeatId seat() {
        return seat;
    }

    public PersonOnRecord person() {
        return person;
    }
}
