package concordat.persistence.meeting;

import concordat.domain.meeting.ItemState;
import concordat.domain.meeting.MeetingState;
import concordat.domain.meeting.WorkEntries;
import concordat.domain.meeting.WorkEntry;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.persistence.shared.Changing;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Dependent
class JpaWorkEntries implements WorkEntries {
    private final EntityManager entities;

    @Inject
    JpaWorkEntries(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(WorkEntry entry) {
        entities.persist(entry);
    }

    @Override
    public Optional<WorkEntry> find(UUID id) {
        return Optional.ofNullable(entities.find(WorkEntry.class, id));
    }

    @Override
    public WorkEntry lock(UUID id) {
        return Changing.lockAnew(entities, WorkEntry.class, id, "planned_work", id, "planned work");
    }

    @Override
    public List<WorkEntry> of(CommitteeId committee) {
        return entities.createQuery(
                        "select distinct w from WorkEntry w left join fetch w.deferrals"
                                + " where w.committee = :committee and w.endedBecause is null order by w.work.title, w.id",
                        WorkEntry.class)
                .setParameter("committee", committee)
                .getResultList();
    }

    @Override
    public List<Taken> taken(CommitteeId committee) {
        entities.flush();
        return Row.list(
                entities.createNativeQuery(
                                """
                                select planned_work_id, meeting_id, state from concordat.agenda_item
                                 where committee_id = :committee and planned_work_id is not null
                                 order by id""",
                                Tuple.class)
                        .setParameter("committee", committee.value()),
                row -> new Taken(
                        row.id("planned_work_id"),
                        new MeetingId(row.id("meeting_id")),
                        ItemState.valueOf(row.text("state"))));
    }

    @Override
    public List<Scheduled> meetings(CommitteeId committee) {
        entities.flush();
        return Row.list(
                entities.createNativeQuery(
                                """
                                select id, starts_at, title, state from concordat.meeting
                                 where committee_id = :committee and kind = 'ORDINARY' and state <> 'CANCELLED'
                                 order by starts_at, id""",
                                Tuple.class)
                        .setParameter("committee", committee.value()),
                row -> new Scheduled(
                        new MeetingId(row.id("id")),
                        row.instant("starts_at"),
                        row.text("title"),
                        MeetingState.valueOf(row.text("state"))));
    }
}
