package concordat.persistence.risk;

import concordat.domain.risk.Appetites;
import concordat.domain.risk.RiskAppetite;
import concordat.domain.risk.RiskCategory;
import concordat.domain.shared.OrganisationId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaAppetites implements Appetites {
    private final EntityManager entities;

    @Inject
    JpaAppetites(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(RiskAppetite appetite) {
        entities.persist(appetite);
    }

    @Override
    public Optional<RiskAppetite> latest(OrganisationId organisation, RiskCategory category) {
        return entities.createQuery(
                        "select a from RiskAppetite a where a.organisation = :organisation and a.category = :category"
                                + " and a.term.until is null",
                        RiskAppetite.class)
                .setParameter("organisation", organisation)
                .setParameter("category", category)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<RiskAppetite> all() {
        return entities.createQuery(
                        "select a from RiskAppetite a order by a.organisation.value, a.category, a.term.from desc",
                        RiskAppetite.class)
                .getResultList();
    }
}
