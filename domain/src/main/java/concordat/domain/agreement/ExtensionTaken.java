package concordat.domain.agreement;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** That an option to extend an agreement was taken up (AG-5); never changed. */
@Entity
@Table(name = "agreement_extension")
public class ExtensionTaken {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID audience;

    @Column(name = "taken_on", nullable = false, updatable = false)
    private LocalDate on;

    @SuppressWarnings("NullAway.Init")
    protected ExtensionTaken() {}

    ExtensionTaken(UUID audience, LocalDate on, Clock clock) {
        id = Ids.next(clock);
        this.audience = audience;
        this.on = on;
    }

    void showTo(UUID newAudience) {
        audience = newAudience;
    }

    /** The day from which on it is extended for certain. */
    public LocalDate on() {
        return on;
    }
}
