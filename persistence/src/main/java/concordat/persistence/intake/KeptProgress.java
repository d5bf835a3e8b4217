package concordat.persistence.intake;

import concordat.domain.intake.IntakeId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Says how far the work on a file has come, each time in a transaction of its own: others see it while the work goes on. */
@Dependent
class KeptProgress {
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    KeptProgress(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(IntakeId id, int rows) {
        entities.createNativeQuery("select 1 from app.intake_reached(:id, :rows, :at)")
                .setParameter("id", id.value())
                .setParameter("rows", rows)
                .setParameter("at", clock.instant())
                .getSingleResult();
    }
}
