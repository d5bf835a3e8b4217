package concordat.persistence.meeting;

import concordat.domain.meeting.AgendaItem;
import concordat.domain.meeting.Meeting;
import concordat.domain.meeting.MeetingKind;
import concordat.domain.meeting.MeetingState;
import concordat.domain.meeting.Meetings;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.persistence.shared.Changing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaMeetings implements Meetings {
    private final EntityManager entities;

    @Inject
    JpaMeetings(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Meeting meeting) {
        entities.persist(meeting);
    }

    @Override
    public void add(AgendaItem item) {
        entities.persist(item);
    }

    @Override
    public Optional<Meeting> find(MeetingId id) {
        return Optional.ofNullable(entities.find(Meeting.class, id));
    }

    @Override
    public Meeting lock(MeetingId id) {
        return Changing.lockAnew(entities, Meeting.class, id, "meeting", id.value(), "meeting");
    }

    @Override
    public Optional<AgendaItem> findItem(AgendaItemId id) {
        return Optional.ofNullable(entities.find(AgendaItem.class, id));
    }

    @Override
    public AgendaItem itemNow(AgendaItemId id) {
        AgendaItem item = item(id);
        try {
            entities.refresh(item);
        } catch (EntityNotFoundException withheldMeanwhile) {
            throw new NotFound("item");
        }
        return item;
    }

    @Override
    public void openToDeputies(MeetingId id) {
        entities.flush();
        entities.createNativeQuery("select 1 from app.open_to_deputies(:meeting)")
                .setParameter("meeting", id.value())
                .getResultList();
        // The rows have been keyed anew below the entities that stand for them.
        entities.clear();
    }

    @Override
    public List<AgendaItem> agenda(MeetingId id) {
        return entities.createQuery(
                        "select distinct i from AgendaItem i left join fetch i.declarations"
                                + " where i.meeting = :meeting order by i.position",
                        AgendaItem.class)
                .setParameter("meeting", id)
                .getResultList();
    }

    @Override
    public Optional<MeetingId> nextInPreparation(CommitteeId committee, Instant from) {
        return entities.createQuery(
                        "select m from Meeting m where m.committee = :committee and m.kind = :ordinary and m.state = :planned"
                                + " and m.startsAt >= :from order by m.startsAt, m.id",
                        Meeting.class)
                .setParameter("committee", committee)
                .setParameter("ordinary", MeetingKind.ORDINARY)
                .setParameter("planned", MeetingState.PLANNED)
                .setParameter("from", from)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(Meeting::id);
    }

    @Override
    public int countItems(MeetingId id) {
        return ((Number) entities.createNativeQuery("select app.count_items(:meeting)")
                        .setParameter("meeting", id.value())
                        .getSingleResult())
                .intValue();
    }

    @Override
    public List<String> paperReferencesLike(CommitteeId committee, List<String> wanted) {
        @SuppressWarnings("unchecked")
        List<String> given = entities.createNativeQuery(
                        "select r from app.paper_references_like(:committee, string_to_array(:wanted, chr(10))) r",
                        String.class)
                .setParameter("committee", committee.value())
                .setParameter("wanted", String.join("\n", wanted))
                .getResultList();
        return given;
    }
}
