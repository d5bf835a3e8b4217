package concordat.persistence.meeting;

import concordat.domain.meeting.AgendaTemplate;
import concordat.domain.meeting.AgendaTemplates;
import concordat.domain.shared.CommitteeId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

@Dependent
class JpaAgendaTemplates implements AgendaTemplates {
    private final EntityManager entities;

    @Inject
    JpaAgendaTemplates(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(AgendaTemplate template) {
        entities.persist(template);
    }

    @Override
    public Optional<AgendaTemplate> find(CommitteeId committee) {
        return Optional.ofNullable(entities.find(AgendaTemplate.class, committee));
    }

    /** By the id of the committee, since there may be no row to lock yet. */
    @Override
    public Optional<AgendaTemplate> lock(CommitteeId committee) {
        entities.flush();
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:committee, 96))")
                .setParameter("committee", committee.value().toString())
                .getResultList();
        Optional<AgendaTemplate> found = find(committee);
        found.ifPresent(entities::refresh);
        return found;
    }
}
