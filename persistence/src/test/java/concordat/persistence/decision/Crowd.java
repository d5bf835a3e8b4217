package concordat.persistence.decision;

import concordat.domain.shared.CommitteeId;
import concordat.persistence.Postgres;
import concordat.persistence.World;

/** Very many meetings, decisions and actions of a committee, put there at once: rows to be read past, by nobody's use case. */
public final class Crowd {
    private static final String MARK = "CROWD";

    private Crowd() {}

    /** So many of each, of that committee, on one day after another back into the past. */
    public static void of(World world, CommitteeId committee, String owner, int rows) {
        String where = "'%s', '%s'".formatted(world.partnership.value(), committee.value());
        String audience = "(select app.audience('COMMITTEE', 'PUBLISHED', 1, '%s', null, null, null))"
                .formatted(committee.value());
        String prefix = MARK + "/" + committee.value().toString().substring(24);
        historyKept(false);
        Postgres.running()
                .owner(
                        """
                        insert into meeting (id, version, audience, partnership_id, committee_id, reference, title,
                                             starts_at, ends_at, place, remote_allowed, state)
                        select gen_random_uuid(), 0, %1$s, %2$s, '%3$s/M/' || n, 'Meeting ' || n,
                               timestamptz '2026-05-12 09:00Z' - make_interval(hours => n),
                               timestamptz '2026-05-12 10:00Z' - make_interval(hours => n), 'Board room', true, 'CLOSED'
                          from generate_series(1, %4$d) n"""
                                .formatted(audience, where, prefix, rows),
                        """
                        insert into agenda_item (id, version, audience, meeting_id, committee_id, position, item_number,
                                                 title, purpose, lead_by, minutes_allotted, part, body, state, published,
                                                 withheld)
                        select gen_random_uuid(), 0, m.audience, m.id, m.committee_id, 1, '1', 'Item', 'APPROVAL', 'Lead',
                               10, 'PART_1', '', 'CLOSED', true, false
                          from meeting m where m.reference like '%1$s/%%'"""
                                .formatted(prefix),
                        """
                        insert into decision (id, version, audience, partnership_id, committee_id, meeting_id,
                                              agenda_item_id, part, reference, once_key, legal_form, terms_version,
                                              question, matter, rationale, proposed, referred_to, state, opened_at, mode,
                                              by_name, outcome, joint_status, declared_at, decided_on, closed_because)
                        select gen_random_uuid(), 0, m.audience, m.partnership_id, m.committee_id, m.id, i.id, 'PART_1',
                               replace(m.reference, '/M/', '/'), m.id::text, 'JOINT_COMMITTEE', 1, 'That it be so', '', '',
                               'APPROVED', '', 'DECLARED', m.starts_at, 'VOTE', false, 'APPROVED', 'SINGLE', m.starts_at,
                               m.starts_at::date, ''
                          from meeting m join agenda_item i on i.meeting_id = m.id
                         where m.reference like '%1$s/%%'"""
                                .formatted(prefix),
                        """
                        insert into action (id, version, audience, partnership_id, committee_id, decision_id, meeting_id,
                                            agenda_item_id, part, minute_reference, met_on, reference,
                                            description, owner_id, owner_name, owner_post, organisation_id,
                                            organisation_name, raised_on, original_due, due, state)
                        select gen_random_uuid(), 0, d.audience, d.partnership_id, d.committee_id, d.id,
                               d.meeting_id, d.agenda_item_id, d.part, 'Item', d.sorted_on, d.reference || '/A', 'To do it', '%1$s', 'Somebody', '', '%2$s', 'A', d.sorted_on,
                               d.sorted_on + 30, d.sorted_on + 30, 'OPEN'
                          from decision d where d.reference like '%3$s/%%'"""
                                .formatted(world.id(owner).value(), world.trust.value(), prefix),
                        "analyze meeting",
                        "analyze decision",
                        "analyze action");
        historyKept(true);
    }

    /**
     * Writes their decisions and actions into the histories, which reports and the dashboard read: as known from now on,
     * and all actions closed on the day on which they were due but each hundredth.
     */
    public static void intoHistory() {
        Postgres.running()
                .owner(
                        history("decision", "'{}'"),
                        history(
                                "action",
                                "case when (row_number() over (order by t.reference)) % 100 = 0 then '{}' else"
                                        + " jsonb_build_object('state', 'COMPLETE', 'closed_on', t.due) end"),
                        "analyze decision_history",
                        "analyze action_history");
    }

    private static String history(String table, String changed) {
        return """
        insert into %1$s_history
        select h.* from (
            select to_jsonb(t) || jsonb_build_object('known_from', app.position_at(now()), 'known_until', null)
                   || cast(%2$s as jsonb) as kept
              from %1$s t
             where t.reference like '%3$s/%%' and not exists (select from %1$s_history k where k.id = t.id)) made,
               jsonb_populate_record(null::%1$s_history, made.kept) h"""
                .formatted(table, changed, MARK);
    }

    /** Takes them all away again. */
    public static void away() {
        historyKept(false);
        Postgres.running()
                .owner(
                        "alter table decision disable trigger never_deleted",
                        "delete from action where reference like '" + MARK + "/%'",
                        "delete from decision where reference like '" + MARK + "/%'",
                        "delete from agenda_item i using meeting m where m.id = i.meeting_id and m.reference like '"
                                + MARK + "/%'",
                        "delete from meeting where reference like '" + MARK + "/%'",
                        "alter table decision enable trigger never_deleted");
        historyKept(true);
    }

    private static void historyKept(boolean kept) {
        for (String table : new String[] {"meeting", "agenda_item", "decision", "action"}) {
            Postgres.running()
                    .owner("alter table " + table + (kept ? " enable" : " disable") + " trigger keep_history");
        }
    }
}
