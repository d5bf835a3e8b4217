package concordat.domain.programme;

import concordat.domain.shared.Ids;
import concordat.domain.shared.PartnershipId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.util.UUID;

/** A service that a programme touches. */
@Entity
@Table(name = "programme_service")
class ServiceTouched {
    @Id
    private UUID id;

    @Column(name = "partnership_id", nullable = false, updatable = false)
    private UUID partnership;

    @Embedded
    private ServiceId service;

    @SuppressWarnings("NullAway.Init")
    protected ServiceTouched() {}

    ServiceTouched(PartnershipId partnership, ServiceId service, Clock clock) {
        id = Ids.next(clock);
        this.partnership = partnership.value();
        this.service = service;
    }

    ServiceId service() {
        return service;
    }
}
