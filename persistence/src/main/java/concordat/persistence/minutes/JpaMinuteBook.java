package concordat.persistence.minutes;

import concordat.domain.minutes.MinuteBook;
import concordat.domain.minutes.MinuteComment;
import concordat.domain.minutes.MinuteLine;
import concordat.domain.minutes.MinuteLineId;
import concordat.domain.minutes.Minutes;
import concordat.domain.minutes.MinutesId;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Part;
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
class JpaMinuteBook implements MinuteBook {
    private final EntityManager entities;

    @Inject
    JpaMinuteBook(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Minutes minutes) {
        entities.persist(minutes);
        // Each minute is keyed by the row of its minutes.
        entities.flush();
    }

    @Override
    public void add(MinuteLine line) {
        entities.persist(line);
    }

    @Override
    public void add(MinuteComment comment) {
        entities.persist(comment);
    }

    @Override
    public Minutes get(MinutesId id) {
        Minutes found = entities.find(Minutes.class, id);
        if (found == null) {
            throw new NotFound("minutes");
        }
        return found;
    }

    @Override
    public Minutes lock(MinutesId id) {
        return Changing.lockAnew(entities, Minutes.class, id, "concordat.minutes", id.value(), "minutes");
    }

    @Override
    public List<Minutes> of(MeetingId meeting) {
        return entities.createQuery("select m from Minutes m where m.meeting = :meeting order by m.part", Minutes.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    @Override
    public List<MinuteLine> lines(MinutesId minutes) {
        return entities.createQuery(
                        "select l from MinuteLine l where l.minutes = :minutes order by l.position, l.sequence",
                        MinuteLine.class)
                .setParameter("minutes", minutes)
                .getResultList();
    }

    /** As it is now: who changes a minute has locked its minutes first. */
    @Override
    public MinuteLine line(MinuteLineId id) {
        MinuteLine found = entities.find(MinuteLine.class, id);
        if (found == null) {
            throw new NotFound("minute");
        }
        entities.refresh(found);
        return found;
    }

    @Override
    public List<MinuteComment> comments(MinutesId minutes) {
        return entities.createQuery(
                        "select c from MinuteComment c where c.minutes = :minutes order by c.madeAt, c.id",
                        MinuteComment.class)
                .setParameter("minutes", minutes)
                .getResultList();
    }

    @Override
    public List<WithheldMinute> withheld(MinutesId minutes) {
        return Row.list(
                entities.createNativeQuery(
                                "select item_position, minute_reference, item_number from app.withheld_minutes(:minutes)",
                                Tuple.class)
                        .setParameter("minutes", minutes.value()),
                row -> new WithheldMinute(
                        (int) row.number("item_position"), row.text("minute_reference"), row.text("item_number")));
    }

    @Override
    public int countLines(MinutesId minutes) {
        return ((Number) entities.createNativeQuery("select app.count_minutes(:minutes)")
                        .setParameter("minutes", minutes.value())
                        .getSingleResult())
                .intValue();
    }

    /** By the id of the meeting's committee, since there may be no row to lock yet, and its numbers run on. */
    @Override
    public Optional<MinutesId> begun(MeetingId meeting, Part part) {
        entities.flush();
        entities.createNativeQuery(
                        """
                        select 1 from pg_advisory_xact_lock(hashtextextended(
                            (select m.committee_id::text from concordat.meeting m where m.id = :meeting), 105))""")
                .setParameter("meeting", meeting.value())
                .getResultList();
        return Row.find(
                        entities.createNativeQuery("select app.minutes_begun(:meeting, :part) as id", Tuple.class)
                                .setParameter("meeting", meeting.value())
                                .setParameter("part", part.name()),
                        row -> Optional.ofNullable(row.idOrNull("id", MinutesId::new)))
                .flatMap(found -> found);
    }

    @Override
    public List<ItemToMinute> toMinute(MeetingId meeting, Part part) {
        return Row.list(
                entities.createNativeQuery(
                                "select item_id, item_position, item_number from app.items_to_minute(:meeting, :part)",
                                Tuple.class)
                        .setParameter("meeting", meeting.value())
                        .setParameter("part", part.name()),
                row -> new ItemToMinute(
                        new AgendaItemId(row.id("item_id")),
                        (int) row.number("item_position"),
                        row.text("item_number")));
    }

    @Override
    public int lastNumber(CommitteeId committee, int year) {
        return ((Number) entities.createNativeQuery("select app.last_minute_number(:committee, :year)")
                        .setParameter("committee", committee.value())
                        .setParameter("year", year)
                        .getSingleResult())
                .intValue();
    }

    @Override
    public List<String> referencesLike(CommitteeId committee, List<String> wanted) {
        @SuppressWarnings("unchecked")
        List<String> given = entities.createNativeQuery(
                        "select r from app.minute_references_like(:committee, string_to_array(:wanted, chr(10))) r",
                        String.class)
                .setParameter("committee", committee.value())
                .setParameter("wanted", String.join("\n", wanted))
                .getResultList();
        return given;
    }

    @Override
    public List<Minutes> waitingUnder(AgendaItemId item) {
        List<UUID> ids = Row.list(
                entities.createNativeQuery(
                                """
                                select m.id
                                  from concordat.agenda_item i
                                  join concordat.meeting g on g.id = i.meeting_id
                                  join concordat.minutes m on m.committee_id = g.committee_id and m.part = i.part
                                                          and m.state = 'UNCONFIRMED' and m.closed_at <= g.starts_at
                                                          and m.meeting_id <> g.id
                                 where i.id = :item and i.for_minutes and i.state <> 'WITHDRAWN'
                                   and g.state in ('PLANNED', 'AGENDA_PUBLISHED', 'IN_PROGRESS', 'ADJOURNED')""",
                                Tuple.class)
                        .setParameter("item", item.value()),
                row -> row.id("id"));
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select m from Minutes m where m.id.value in :ids order by m.metAt, m.id.value",
                                Minutes.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
