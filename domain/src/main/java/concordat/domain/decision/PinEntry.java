package concordat.domain.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Something that a decision was about, as it stood when the outcome was declared. */
@Entity
@Table(name = "decision_pin")
class PinEntry {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID audience;

    @Column(nullable = false, updatable = false)
    private int position;

    @Embedded
    private Pin pin;

    @SuppressWarnings("NullAway.Init")
    protected PinEntry() {}

    PinEntry(UUID id, UUID audience, int position, Pin pin) {
        this.id = id;
        this.audience = audience;
        this.position = position;
        this.pin = pin;
    }

    Pin pin() {
        return pin;
    }
}
