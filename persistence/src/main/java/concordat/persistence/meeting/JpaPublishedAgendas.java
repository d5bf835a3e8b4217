package concordat.persistence.meeting;

import concordat.domain.meeting.PublishedAgendas;
import concordat.domain.meeting.PublishedLine;
import concordat.domain.shared.MeetingId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@Dependent
class JpaPublishedAgendas implements PublishedAgendas {
    private final EntityManager entities;

    @Inject
    JpaPublishedAgendas(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(PublishedLine line) {
        entities.persist(line);
    }

    @Override
    public List<PublishedLine> of(MeetingId meeting) {
        return entities.createQuery(
                        "select l from PublishedLine l where l.meeting = :meeting order by l.publishedAt, l.id",
                        PublishedLine.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }
}
