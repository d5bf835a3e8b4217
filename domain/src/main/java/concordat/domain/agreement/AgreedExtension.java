package concordat.domain.agreement;

import concordat.domain.agreement.dates.AgreedEnd;
import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** A later end of an agreement that its parties agreed on by an extension they signed (AG-5, AG-7); never changed. */
@Entity
@Table(name = "agreement_agreed_end")
class AgreedExtension {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID audience;

    @Column(name = "agreed_on", nullable = false, updatable = false)
    private LocalDate on;

    @Column(name = "ends_on", nullable = false, updatable = false)
    private LocalDate end;

    @SuppressWarnings("NullAway.Init")
    protected AgreedExtension() {}

    AgreedExtension(UUID audience, AgreedEnd agreed, Clock clock) {
        id = Ids.next(clock);
        this.audience = audience;
        on = agreed.on();
        end = agreed.end();
    }

    void showTo(UUID newAudience) {
        audience = newAudience;
    }

    AgreedEnd agreed() {
        return new AgreedEnd(on, end);
    }
}
