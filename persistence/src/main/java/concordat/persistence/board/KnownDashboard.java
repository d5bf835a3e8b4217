package concordat.persistence.board;

import static concordat.persistence.board.Known.statement;

/** The statements of the dashboard that no register of a board report has, each as it was known at position {@code :known}. */
final class KnownDashboard {
    static final String PARTIES = statement(
            """
            select p.agreement_id from {agreement_party} p
             where p.organisation_id = cast(:partner as uuid) and (p.joined_on is null or p.joined_on <= :day)
               and (p.left_on is null or p.left_on > :day)""");

    static final String AIMS = statement(
            """
            select u.id, u.purpose,
                   coalesce((select string_agg(cast(a.measure_id as text), ';' order by a.measure_id)
                               from {measure_aim} a where a.purpose_id = u.id), '') as measures,
                   (select count(*) from {programme_aim} a join {programme} p on p.id = a.programme_id
                     where a.purpose_id = u.id and p.status = 'UNDER_WAY'
                       and (:partner = ''
                            or exists (select from {programme_partner} r
                                        where r.programme_id = p.id
                                          and r.organisation_id = cast(nullif(:partner, '') as uuid)))) as programmes
              from {agreement} g join {agreement_purpose} u on u.agreement_id = g.id
             where g.made_known and g.agreement_type = 'PARTNERSHIP_AGREEMENT'
             order by g.reference, u.position, u.id""");

    static final String AWAITED = statement(
            """
            select d.id, d.reference, d.question, w.organisation_name, o.short_name, w.body, w.latest_on,
                   d.state, d.outcome, d.joint_status, d.effective_from, d.lapses_on, d.decided_on,
                   awaited.outstanding, awaited.refused, awaited.last, awaited.by, <correction> as correction
              from {decision_awaited} w
              join {decision} d on d.id = w.decision_id
              join concordat.organisation o on o.id = w.organisation_id
              cross join lateral <awaited> awaited
             where w.agreed is null and d.sorted_on <= :day
               and (:partner = '' or w.organisation_id = cast(nullif(:partner, '') as uuid))
             order by w.latest_on nulls last, d.reference, w.id""",
            Known.OF_A_DECISION);

    static final String OVERDUE = statement(
            """
            select a.id, a.reference, a.description, a.owner_name, o.short_name, a.due, a.state,
                   (select count(*) from {action_revision} r where r.action_id = a.id) as revisions
              from {action} a join concordat.organisation o on o.id = a.organisation_id
             where a.due < :day and a.closed_on is null and a.raised_on <= :day
               and (:partner = '' or a.organisation_id = cast(nullif(:partner, '') as uuid))
             order by a.due, a.reference, a.id""");

    private KnownDashboard() {}
}
