package concordat.domain.honorary;

import concordat.domain.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** That an honorary arrangement was renewed. It is never changed. */
@Entity(name = "HonoraryRenewal")
@Table(name = "honorary_renewal")
public class Renewal {
    @Id
    private UUID id;

    @Column(name = "renewed_on", nullable = false)
    private LocalDate on;

    @Column(name = "former_last_day", nullable = false)
    private LocalDate former;

    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay;

    @SuppressWarnings("NullAway.Init")
    protected Renewal() {}

    Renewal(LocalDate on, LocalDate former, LocalDate lastDay, Clock clock) {
        id = Ids.next(clock);
        this.on = on;
        this.former = former;
        this.lastDay = lastDay;
    }

    /** The day on which it was put on record. */
    public LocalDate on() {
        return on;
    }

    /** The last day until then. */
    public LocalDate former() {
        return former;
    }

    /** The last day from then on. */
    public LocalDate lastDay() {
        return lastDay;
    }
}
