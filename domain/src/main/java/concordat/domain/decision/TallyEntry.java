package concordat.domain.decision;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** The votes of one organisation's members as they were counted for a leg. */
@Entity
@Table(name = "decision_tally")
class TallyEntry extends KeptLine {
    @Embedded
    private BlocTally tally;

    @SuppressWarnings("NullAway.Init")
    protected TallyEntry() {}

    TallyEntry(UUID id, UUID audience, int position, BlocTally tally) {
        super(id, audience, position);
        this.tally = tally;
    }

    BlocTally tally() {
        return tally;
    }
}
