package concordat.domain.decision;

import concordat.domain.scheme.Mandate;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** What an organisation's scheme said to the question when a leg was decided. */
@Entity
@Table(name = "decision_mandate")
class MandateEntry extends KeptLine {
    @Embedded
    private Mandate mandate;

    @SuppressWarnings("NullAway.Init")
    protected MandateEntry() {}

    MandateEntry(UUID id, UUID audience, int position, Mandate mandate) {
        super(id, audience, position);
        this.mandate = mandate;
    }

    Mandate mandate() {
        return mandate;
    }
}
