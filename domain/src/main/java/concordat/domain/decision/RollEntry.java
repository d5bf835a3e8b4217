package concordat.domain.decision;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A line of the roll as it was frozen with a leg. */
@Entity
@Table(name = "decision_roll")
class RollEntry extends KeptLine {
    @Embedded
    private RollLine line;

    @SuppressWarnings("NullAway.Init")
    protected RollEntry() {}

    RollEntry(UUID id, UUID audience, int position, RollLine line) {
        super(id, audience, position);
        this.line = line;
    }

    RollLine line() {
        return line;
    }
}
