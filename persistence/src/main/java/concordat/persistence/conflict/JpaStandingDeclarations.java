package concordat.persistence.conflict;

import concordat.domain.conflict.Confirmation;
import concordat.domain.conflict.StandingDeclaration;
import concordat.domain.conflict.StandingDeclarationId;
import concordat.domain.conflict.StandingDeclarations;
import concordat.domain.conflict.StandingLine;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.persistence.shared.Changing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@Dependent
class JpaStandingDeclarations implements StandingDeclarations {
    private final EntityManager entities;

    @Inject
    JpaStandingDeclarations(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(StandingDeclaration declaration) {
        entities.persist(declaration);
    }

    @Override
    public void add(Confirmation confirmation) {
        entities.persist(confirmation);
    }

    @Override
    public StandingDeclaration lock(StandingDeclarationId id) {
        return Changing.lockAnew(
                entities, StandingDeclaration.class, id, "standing_declaration", id.value(), "standing declaration");
    }

    @Override
    public List<StandingLine> of(CommitteeId committee) {
        return entities.createQuery(
                        "select d from StandingDeclaration d where d.committee = :committee"
                                + " order by d.person.name, d.term.from desc, d.id.value",
                        StandingDeclaration.class)
                .setParameter("committee", committee)
                .getResultStream()
                .map(StandingDeclaration::line)
                .toList();
    }

    @Override
    public List<Confirmation> in(MeetingId meeting) {
        return entities.createQuery("select c from Confirmation c where c.meeting = :meeting", Confirmation.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }
}
