package concordat.persistence.committee;

import concordat.domain.committee.Committee;
import concordat.domain.committee.Committees;
import concordat.domain.shared.CommitteeId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaCommittees implements Committees {
    private final EntityManager entities;

    @Inject
    JpaCommittees(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Committee committee) {
        entities.persist(committee);
    }

    @Override
    public Optional<Committee> find(CommitteeId id) {
        return Optional.ofNullable(entities.find(Committee.class, id));
    }

    @Override
    public List<Committee> all() {
        return entities.createQuery(
                        "select distinct c from Committee c left join fetch c.parties order by c.name", Committee.class)
                .getResultList();
    }

    @Override
    public boolean isTaken(String code) {
        return (Boolean) entities.createNativeQuery("select app.is_committee_code_taken(:code)")
                .setParameter("code", code)
                .getSingleResult();
    }
}
