package concordat.domain.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A part of the quorum as it was reckoned for a leg. */
@Entity
@Table(name = "decision_quorum")
class QuorumEntry {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID audience;

    @Column(nullable = false, updatable = false)
    private int position;

    @Embedded
    private QuorumLine line;

    @SuppressWarnings("NullAway.Init")
    protected QuorumEntry() {}

    QuorumEntry(UUID id, UUID audience, int position, QuorumLine line) {
        this.id = id;
        this.audience = audience;
        this.position = position;
        this.line = line;
    }

    QuorumLine line() {
        return line;
    }
}
