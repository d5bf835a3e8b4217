package concordat.domain.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The votes of one organisation's members as they were counted for a leg. */
@Entity
@Table(name = "decision_tally")
class TallyEntry {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID audience;

    @Column(nullable = false, updatable = false)
    private int position;

    @Embedded
    private BlocTally tally;

    @SuppressWarnings("NullAway.Init")
    protected TallyEntry() {}

    TallyEntry(UUID id, UUID audience, int position, BlocTally tally) {
        this.id = id;
        this.audience = audience;
        this.position = position;
        this.tally = tally;
    }

    BlocTally tally() {
        return tally;
    }
}
