package concordat.domain.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** A line that is kept with a decision or one of its legs when the outcome is declared, and never changes. */
@MappedSuperclass
abstract class KeptLine {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID audience;

    @Column(nullable = false, updatable = false)
    private int position;

    @SuppressWarnings("NullAway.Init")
    protected KeptLine() {}

    /** @param position 1 for the first of its kind */
    KeptLine(UUID id, UUID audience, int position) {
        this.id = id;
        this.audience = audience;
        this.position = position;
    }
}
