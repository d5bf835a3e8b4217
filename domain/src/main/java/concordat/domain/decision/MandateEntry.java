package concordat.domain.decision;

import concordat.domain.scheme.Mandate;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What an organisation's scheme said to the question when a leg was decided. */
@Entity
@Table(name = "decision_mandate")
class MandateEntry {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID audience;

    @Column(nullable = false, updatable = false)
    private int position;

    @Embedded
    private Mandate mandate;

    @SuppressWarnings("NullAway.Init")
    protected MandateEntry() {}

    MandateEntry(UUID id, UUID audience, int position, Mandate mandate) {
        this.id = id;
        this.audience = audience;
        this.position = position;
        this.mandate = mandate;
    }

    Mandate mandate() {
        return mandate;
    }
}
