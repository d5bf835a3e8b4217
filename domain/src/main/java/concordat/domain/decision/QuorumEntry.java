package concordat.domain.decision;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A part of the quorum as it was reckoned for a leg. */
@Entity
@Table(name = "decision_quorum")
class QuorumEntry extends KeptLine {
    @Embedded
    private QuorumLine line;

    @SuppressWarnings("NullAway.Init")
    protected QuorumEntry() {}

    QuorumEntry(UUID id, UUID audience, int position, QuorumLine line) {
        super(id, audience, position);
        this.line = line;
    }

    QuorumLine line() {
        return line;
    }
}
