package concordat.domain.decision;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** Something that a decision was about, as it stood when the outcome was declared. */
@Entity
@Table(name = "decision_pin")
class PinEntry extends KeptLine {
    @Embedded
    private Pin pin;

    @SuppressWarnings("NullAway.Init")
    protected PinEntry() {}

    PinEntry(UUID id, UUID audience, int position, Pin pin) {
        super(id, audience, position);
        this.pin = pin;
    }

    Pin pin() {
        return pin;
    }
}
