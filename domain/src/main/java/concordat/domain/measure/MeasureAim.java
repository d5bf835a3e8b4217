package concordat.domain.measure;

import concordat.domain.shared.Ids;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PurposeId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.util.UUID;

/** An aim of the partnership of which a measure tells. */
@Entity
@Table(name = "measure_aim")
class MeasureAim {
    @Id
    private UUID id;

    @Column(name = "partnership_id", nullable = false, updatable = false)
    private UUID partnership;

    @Embedded
    private PurposeId aim;

    @SuppressWarnings("NullAway.Init")
    protected MeasureAim() {}

    MeasureAim(PartnershipId partnership, PurposeId aim, Clock clock) {
        id = Ids.next(clock);
        this.partnership = partnership.value();
        this.aim = aim;
    }

    PurposeId aim() {
        return aim;
    }
}
