package concordat.persistence.partner;

import concordat.domain.partner.Organisation;
import concordat.domain.partner.Organisations;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;

@Dependent
class JpaOrganisations implements Organisations {
    private final EntityManager entities;

    @Inject
    JpaOrganisations(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Organisation organisation) {
        entities.persist(organisation);
    }

    @Override
    public Organisation get(OrganisationId id) {
        return Optional.ofNullable(entities.find(Organisation.class, id))
                .orElseThrow(() -> new NotFound("organisation"));
    }

    @Override
    public Organisation lock(OrganisationId id) {
        return Optional.ofNullable(entities.find(Organisation.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("organisation"));
    }

    @Override
    public Optional<Organisation> findByCode(String code) {
        return entities.createQuery("select o from Organisation o where o.code.value = :code", Organisation.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }
}
