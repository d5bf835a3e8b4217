package concordat.domain.programme.delivery;

import concordat.domain.honorary.HonoraryArrangementId;
import concordat.domain.programme.Programme;
import concordat.domain.programme.ProgrammeId;
import concordat.domain.shared.Ids;
import concordat.domain.shared.PartnershipId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.util.UUID;

/** An honorary arrangement that belongs to a programme; who sees the arrangement sees this. */
@Entity
@Table(name = "programme_honorary")
public class ProgrammeHonorary {
    @Id
    private UUID id;

    @Embedded
    private ProgrammeId programme;

    @Column(name = "partnership_id", nullable = false, updatable = false)
    private UUID partnership;

    @Embedded
    private HonoraryArrangementId arrangement;

    @SuppressWarnings("NullAway.Init")
    protected ProgrammeHonorary() {}

    ProgrammeHonorary(Programme of, HonoraryArrangementId arrangement, Clock clock) {
        id = Ids.next(clock);
        programme = of.id();
        partnership = of.partnership().value();
        this.arrangement = arrangement;
    }

    public UUID id() {
        return id;
    }

    public PartnershipId partnership() {
        return new PartnershipId(partnership);
    }

    public ProgrammeId programme() {
        return programme;
    }

    public HonoraryArrangementId arrangement() {
        return arrangement;
    }
}
