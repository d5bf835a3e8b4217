package concordat.persistence.job;

import concordat.domain.job.Lease;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Keeps leases, each time in a transaction of its own: others see how far a job has come while it goes on. */
@Dependent
class HeldLeases {
    private final EntityManager entities;

    @Inject
    HeldLeases(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean hold(Lease lease, @Nullable Integer reached, @Nullable Integer of, Instant until) {
        return (Boolean) entities.createNativeQuery(
                        "select app.hold_job(:job, :lease, cast(:reached as int), cast(:of as int), :until)")
                .setParameter("job", lease.job().value())
                .setParameter("lease", lease.token())
                .setParameter("reached", reached == null ? null : String.valueOf(reached))
                .setParameter("of", of == null ? null : String.valueOf(of))
                .setParameter("until", until)
                .getSingleResult();
    }
}
