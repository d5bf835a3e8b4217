package concordat.domain.agreement;

import concordat.domain.shared.Ids;
import concordat.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That an option to extend an agreement was taken up (AG-5); never changed, and withdrawn if it was put on record by mistake. */
@Entity
@Table(name = "agreement_extension")
public class ExtensionTaken {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID audience;

    @Column(name = "taken_on", nullable = false, updatable = false)
    private LocalDate on;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawn;

    @Column(name = "withdrawal_reason", nullable = false)
    private String withdrawalReason = "";

    @SuppressWarnings("NullAway.Init")
    protected ExtensionTaken() {}

    ExtensionTaken(UUID audience, LocalDate on, Clock clock) {
        id = Ids.next(clock);
        this.audience = audience;
        this.on = on;
    }

    /** Says that it was put on record by mistake. */
    void withdraw(LocalDate on, String reason) {
        withdrawalReason = Text.required("reason", reason, Text.SENTENCE);
        withdrawn = on;
    }

    void showTo(UUID newAudience) {
        audience = newAudience;
    }

    public UUID id() {
        return id;
    }

    /** Whether it was put on record by mistake, so that nothing follows from it. */
    public boolean isWithdrawn() {
        return withdrawn != null;
    }

    /** Why it was withdrawn; empty if it was not. */
    public String withdrawalReason() {
        return withdrawalReason;
    }

    /** The day from which on it is extended for certain. */
    public LocalDate on() {
        return on;
    }
}
