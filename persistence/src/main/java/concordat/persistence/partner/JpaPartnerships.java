package concordat.persistence.partner;

import concordat.domain.partner.Partnership;
import concordat.domain.partner.Partnerships;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.PartnershipId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;

@Dependent
class JpaPartnerships implements Partnerships {
    private final EntityManager entities;

    @Inject
    JpaPartnerships(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Partnership partnership) {
        entities.persist(partnership);
    }

    @Override
    public Partnership lock(PartnershipId id) {
        return Optional.ofNullable(entities.find(Partnership.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("partnership"));
    }

    @Override
    public Optional<Partnership> findByCode(String code) {
        return entities.createQuery("select p from Partnership p where p.code = :code", Partnership.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }
}
