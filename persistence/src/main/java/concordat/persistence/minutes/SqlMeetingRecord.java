package concordat.persistence.minutes;

import concordat.domain.decision.Outcome;
import concordat.domain.minutes.MeetingRecord;
import concordat.domain.paper.Timeliness;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.MeetingId;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;

/** Reads what was recorded in a meeting, one query for each kind of record. */
@Dependent
class SqlMeetingRecord implements MeetingRecord {
    private final EntityManager entities;

    @Inject
    SqlMeetingRecord(EntityManager entities) {
        this.entities = entities;
    }

    private Query of(MeetingId meeting, String sql) {
        return entities.createNativeQuery(sql, Tuple.class).setParameter("meeting", meeting.value());
    }

    @Override
    public List<Decided> decided(MeetingId meeting) {
        return Row.list(
                of(
                        meeting,
                        """
                        select d.agenda_item_id, d.reference, d.question, d.outcome,
                               coalesce((select string_agg(
                                   case when (select count(*) from concordat.decision_leg o where o.decision_id = d.id) > 1
                                        then l.deciding_body || ': ' else '' end
                                   || replace(l.explanation, chr(10), ' '), chr(10) order by l.position)
                                           from concordat.decision_leg l
                                          where l.decision_id = d.id and l.explanation <> ''), '') as arithmetic,
                               coalesce((select string_agg(
                                   regexp_replace(c.text, '\\s+', ' ', 'g') || ' (' || c.person_name || ', '
                                   || c.organisation_name || ', by ' || to_char(c.due, 'FMDD FMMonth YYYY') || ')',
                                   chr(10) order by c.position)
                                           from concordat.decision_condition c where c.decision_id = d.id), '') as conditions
                          from concordat.decision d
                         where d.meeting_id = :meeting
                         order by d.opened_at, d.id"""),
                row -> new Decided(
                        new AgendaItemId(row.id("agenda_item_id")),
                        row.text("reference"),
                        row.text("question"),
                        row.isNull("outcome")
                                ? "Not yet decided"
                                : Outcome.valueOf(row.text("outcome")).words(),
                        row.text("arithmetic").lines().toList(),
                        row.text("conditions").lines().toList()));
    }

    @Override
    public List<Agreed> actions(MeetingId meeting) {
        return Row.list(
                of(
                        meeting,
                        """
                        select a.agenda_item_id, a.reference, a.description, a.owner_name, a.owner_post, a.organisation_name,
                               a.original_due
                          from concordat.action a
                         where a.meeting_id = :meeting and a.came_from_id is null
                         order by a.reference"""),
                row -> new Agreed(
                        new AgendaItemId(row.id("agenda_item_id")),
                        row.text("reference"),
                        row.text("description"),
                        row.text("owner_name") + ", "
                                + (row.text("owner_post").isBlank() ? "" : row.text("owner_post") + ", ")
                                + row.text("organisation_name"),
                        row.date("original_due")));
    }

    @Override
    public List<Read> papers(MeetingId meeting) {
        return Row.list(
                of(
                        meeting,
                        """
                        select p.agenda_item_id, coalesce(p.reference, '') as reference, v.title, v.timeliness
                          from concordat.paper p
                          join lateral (select o.title, o.timeliness from concordat.paper_version o
                                         where o.paper_id = p.id and o.state = 'ACCEPTED'
                                         order by o.number desc limit 1) v on true
                         where p.meeting_id = :meeting and p.withdrawn_because = ''
                         order by p.reference, p.id"""),
                row -> new Read(
                        new AgendaItemId(row.id("agenda_item_id")),
                        row.text("reference"),
                        row.text("title"),
                        words(Timeliness.valueOf(row.text("timeliness")))));
    }

    private static String words(Timeliness timeliness) {
        return switch (timeliness) {
            case IN_TIME -> "";
            case LATE -> "late, as the chair agreed";
            case TABLED -> "tabled, as the chair agreed";
        };
    }

    @Override
    public List<Confirmed> minutes(MeetingId meeting) {
        return Row.list(
                of(
                        meeting,
                        """
                        select m.approved_item_id, m.meeting_reference, m.part = 'PART_2' as reserved, m.amendments
                          from concordat.minutes m join concordat.agenda_item i on i.id = m.approved_item_id
                         where i.meeting_id = :meeting
                         order by m.met_at, m.id"""),
                row -> new Confirmed(
                        new AgendaItemId(row.id("approved_item_id")),
                        row.text("meeting_reference"),
                        row.flag("reserved"),
                        (int) row.number("amendments")));
    }
}
