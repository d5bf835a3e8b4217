package concordat.domain.meeting;

import concordat.domain.shared.PersonOnRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody's apologies for a meeting. */
@Entity
@Table(name = "apology")
public class Apology {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID audience;

    @Embedded
    private PersonOnRecord person;

    @Column(name = "received_at", nullable = false)
    private Instant receivedAt;

    @SuppressWarnings("NullAway.Init")
    protected Apology() {}

    Apology(UUID id, UUID audience, PersonOnRecord person, Instant receivedAt) {
        this.id = id;
        this.audience = audience;
        this.person = person;
        this.receivedAt = receivedAt;
    }

    public PersonOnRecord person() {
        return person;
    }
}
