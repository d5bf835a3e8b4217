package concordat.persistence.action;

import concordat.domain.action.ActionFacts;
import concordat.domain.action.ActionLogs;
import concordat.domain.action.ActionState;
import concordat.domain.action.LogLine;
import concordat.domain.action.LogMeeting;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Part;
import concordat.domain.shared.PartnershipId;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Logs are read from the actions themselves, each row of which is seen or not. */
@Dependent
class SqlActionLogs implements ActionLogs {
    private static final String MEETING =
            """
            select m.id, m.committee_id, m.reference, m.title, (m.starts_at at time zone 'Europe/London')::date as held_on
              from concordat.meeting m
             where\s""";

    private static final String LINES =
            """
            select a.id, a.partnership_id, a.reference, a.met_on, a.minute_reference, a.part, i.title as item, a.description,
                   a.owner_name || case when a.owner_post = '' then '' else ', ' || a.owner_post end as owner,
                   a.organisation_name, a.original_due, a.due, a.state, a.closed_on, a.closing_meeting,
                   (select count(*) from concordat.action_revision r where r.action_id = a.id) as revisions,
                   (select n.text from concordat.action_note n where n.action_id = a.id and n.text <> ''
                     order by n.noted_at desc, n.id desc limit 1) as last_note,
                   (select string_agg(coalesce(nullif(e.text, '') || case when e.kind = 'TEXT' then '' else ': ' end, '')
                                      || coalesce(e.link, e.file_name, ''), E'\\n' order by e.added_at, e.id)
                      from concordat.action_evidence e where e.action_id = a.id and not e.withdrawn) as evidence,
                   coalesce('Goes on as ' || a.goes_on_as, 'Came from ' || a.came_from) as elsewhere
              from concordat.action a
              left join concordat.agenda_item i on i.id = a.agenda_item_id
             where a.committee_id = :committee and a.part = :part and a.met_on < :before and a.raised_on <= :before
               and (a.closed_on is null or a.closed_on >= :since)
             order by coalesce(a.closed_on < :before, false) desc, a.met_on, a.due, a.reference
             limit :most""";

    private final EntityManager entities;

    @Inject
    SqlActionLogs(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public LogMeeting meeting(MeetingId id) {
        return Row.find(query(MEETING + "m.id = :meeting").setParameter("meeting", id.value()), SqlActionLogs::meeting)
                .orElseThrow(() -> new NotFound("meeting"));
    }

    @Override
    public Optional<LogMeeting> next(CommitteeId committee, Instant now) {
        return Row.find(
                query(
                                MEETING
                                        + """
                                m.committee_id = :committee and m.kind not in ('WRITTEN_RESOLUTION', 'CHAIRS_ACTION')
                                   and (m.state = 'IN_PROGRESS' and m.ends_at > cast(:now as timestamptz) - interval '1 day'
                                        or m.state in ('PLANNED', 'AGENDA_PUBLISHED', 'ADJOURNED') and m.ends_at > :now)
                                 order by m.starts_at, m.id limit 1""")
                        .setParameter("committee", committee.value())
                        .setParameter("now", now),
                SqlActionLogs::meeting);
    }

    @Override
    public Optional<LogMeeting> lastBefore(CommitteeId committee, LocalDate day) {
        return Row.find(
                query(
                                MEETING
                                        + """
                                m.committee_id = :committee and app.is_held(m.kind, m.state)
                                   and (m.starts_at at time zone 'Europe/London')::date < :day
                                 order by m.starts_at desc, m.id desc limit 1""")
                        .setParameter("committee", committee.value())
                        .setParameter("day", day),
                SqlActionLogs::meeting);
    }

    @Override
    public boolean hasReserved(CommitteeId committee) {
        return !query(
                        "select a.id from concordat.action a where a.committee_id = :committee and a.part = 'PART_2' limit 1")
                .setParameter("committee", committee.value())
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<LogLine> lines(
            CommitteeId committee, Part part, @Nullable LocalDate since, LocalDate before, int most) {
        return Row.list(
                query(LINES)
                        .setParameter("committee", committee.value())
                        .setParameter("part", part.name())
                        .setParameter("before", before)
                        .setParameter("since", since == null ? LocalDate.EPOCH : since)
                        .setParameter("most", most),
                SqlActionLogs::line);
    }

    private static LogMeeting meeting(Row row) {
        return new LogMeeting(
                new MeetingId(row.id("id")),
                new CommitteeId(row.id("committee_id")),
                row.text("reference"),
                row.text("title"),
                row.date("held_on"));
    }

    private static LogLine line(Row row) {
        return new LogLine(
                new ActionId(row.id("id")),
                new PartnershipId(row.id("partnership_id")),
                row.text("reference"),
                row.date("met_on"),
                row.text("minute_reference"),
                Part.valueOf(row.text("part")),
                row.textOrNull("item"),
                row.text("description"),
                row.text("owner"),
                row.text("organisation_name"),
                row.date("original_due"),
                new ActionFacts(ActionState.valueOf(row.text("state")), row.date("due"), (int) row.number("revisions")),
                row.textOrNull("last_note"),
                row.textOrNull("evidence"),
                row.dateOrNull("closed_on"),
                row.textOrNull("closing_meeting"),
                row.textOrNull("elsewhere"));
    }

    private Query query(String sql) {
        return entities.createNativeQuery(sql, Tuple.class);
    }
}
