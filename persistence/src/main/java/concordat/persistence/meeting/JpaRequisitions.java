package concordat.persistence.meeting;

import concordat.domain.meeting.Requisition;
import concordat.domain.meeting.RequisitionId;
import concordat.domain.meeting.Requisitions;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.NotFound;
import concordat.persistence.shared.Changing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaRequisitions implements Requisitions {
    private final EntityManager entities;

    @Inject
    JpaRequisitions(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Requisition requisition) {
        entities.persist(requisition);
    }

    @Override
    public Requisition get(RequisitionId id) {
        return Optional.ofNullable(entities.find(Requisition.class, id)).orElseThrow(() -> new NotFound("requisition"));
    }

    @Override
    public Requisition lock(RequisitionId id) {
        return Changing.lockAnew(entities, Requisition.class, id, "requisition", id.value(), "requisition");
    }

    @Override
    public List<Requisition> of(CommitteeId committee) {
        return entities.createQuery(
                        "select distinct r from Requisition r left join fetch r.signatures"
                                + " where r.committee = :committee order by r.id desc",
                        Requisition.class)
                .setParameter("committee", committee)
                .getResultList();
    }
}
