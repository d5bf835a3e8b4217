package concordat.persistence.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Gives adapters the server's entity manager, which joins the transaction that the use case runs in. */
@ApplicationScoped
class ServerEntityManager {
    @PersistenceContext(unitName = "concordat")
    private EntityManager entities;

    @Produces
    EntityManager entities() {
        return entities;
    }
}
