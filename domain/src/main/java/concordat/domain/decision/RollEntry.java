package concordat.domain.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A line of the roll as it was frozen with a leg. */
@Entity
@Table(name = "decision_roll")
class RollEntry {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID audience;

    @Column(nullable = false, updatable = false)
    private int position;

    @Embedded
    private RollLine line;

    @SuppressWarnings("NullAway.Init")
    protected RollEntry() {}

    RollEntry(UUID id, UUID audience, int position, RollLine line) {
        this.id = id;
        this.audience = audience;
        this.position = position;
        this.line = line;
    }

    RollLine line() {
        return line;
    }
}
