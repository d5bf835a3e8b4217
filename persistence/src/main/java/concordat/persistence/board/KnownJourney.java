package concordat.persistence.board;

import static concordat.persistence.board.Known.statement;

import concordat.domain.board.Register;
import concordat.persistence.aim.AimRows;
import java.util.Map;

/**
 * The statements of the registers of routes, aims and services, each as it was known at position {@code :known}; what bears a day of its own
 * is told as on the day of the report.
 */
final class KnownJourney {
    private static final String STEPS =
            """
              from {status_track} t
              join concordat.organisation k on k.id = t.organisation_id
              join {route_step} s
                on s.partnership_id = t.partnership_id and s.track = t.track and (s.trust_kind is null or s.trust_kind = k.kind)
               and (s.retired_on is null or s.retired_on > :day)""";

    private static final String AWARDS =
            """
              from {status_award} w
              join {status_track} t on t.id = w.status_track_id
              join concordat.organisation k on k.id = t.organisation_id
             where w.awarded_on <= :day""";

    static final String ROUTES = statement(
            """
            select * from (
                select t.id as track_id, k.short_name as trust, t.organisation_id, t.track, s.step, s.decided_by, s.before_stage,
                       s.source, s.confirmed, done.taken_on as done_on, done.votes_for, done.votes_cast,
                       coalesce(done.note, '') as note, null::date as expires_on, s.position, s.id
            <steps>
                  left join lateral (
                       select n.taken_on, n.votes_for, n.votes_cast, n.note
                         from {route_step_taken} n
                        where n.status_track_id = t.id and n.route_step_id = s.id and n.taken_on <= :day
                          and (n.struck_on is null or n.struck_on > :day)
                        order by n.struck_on nulls first, n.taken_on, n.id limit 1) done on true
                union all
                select t.id, k.short_name, t.organisation_id, t.track, w.new_name, w.authority, null, w.proof, true, w.awarded_on,
                       null, null, '', w.expires_on, null, w.id
            <awards>) r
             order by trust, organisation_id, track, position nulls last, done_on, id""",
            Map.of("steps", STEPS, "awards", AWARDS));

    private static final String LISTED = " from {service} s where s.listed";

    static final String SERVICES = statement(
            """
            select s.name, o.short_name, s.fictional, placed.places, placed.used, touching.research, touching.programmes
              from (select s.*<listed>) s
              join concordat.organisation o on o.id = s.organisation_id
              cross join lateral (
                   select sum(p.places) as places, sum(p.places_used) as used from {placement} p
                    where p.service_id = s.id and p.academic_year = :year and p.replaced_on is null and p.as_at <= :day) placed
              cross join lateral (
                   select count(*) filter (where p.kind = 'RESEARCH_PROJECT' and <status> in ('PLANNED', 'UNDER_WAY', 'PAUSED'))
                              as research,
                          coalesce(string_agg(p.name, E'\n' order by p.sort_name, p.id), '') as programmes
                     from {programme_service} x join {programme} p on p.id = x.programme_id
                    where x.service_id = s.id) touching
             order by s.sort_name, o.short_name, s.id""",
            Map.of("listed", LISTED, "status", Known.STATUS_THEN));

    private static final String PURPOSES =
            """
              from {agreement} g
              join {agreement_purpose} u on u.agreement_id = g.id
             where g.made_known and g.agreement_type = 'PARTNERSHIP_AGREEMENT'""";

    static final String AIMS = statement(
            """
            select u.id, u.purpose, g.reference,
                   coalesce((select string_agg(m.name || coalesce(', ' || o.short_name, ''), E'\n' order by m.sort_name, m.id)
                               from {measure_aim} a join {measure} m on m.id = a.measure_id
                               left join concordat.organisation o on o.id = m.organisation_id
                              where a.purpose_id = u.id and (m.retired_on is null or m.retired_on > :day)), '') as measures,
                   coalesce((select string_agg(p.name, E'\n' order by p.sort_name, p.id)
                               from {programme_aim} a join {programme} p on p.id = a.programme_id
                              where a.purpose_id = u.id), '') as programmes,
                   coalesce((select string_agg(d.reference, '; ' order by d.sorted_on, d.reference)
                               from (select distinct t.decision from (<tied>) t) t
                               join {decision} d on d.id = t.decision
                              where d.sorted_on <= :day), '') as decisions
            <purposes>
             order by g.reference, u.position, u.id""",
            Map.of(
                    "purposes",
                    PURPOSES,
                    "tied",
                    AimRows.tied("l.recorded_on <= :day and (l.ended_on is null or l.ended_on > :day)")));

    static final Map<Register, String> COUNTS = Map.of(
            Register.ROUTES,
            statement(
                    "select (select count(*) <steps>) + (select count(*) <awards>)",
                    Map.of("steps", STEPS, "awards", AWARDS)),
            Register.SERVICES,
            statement("select count(*)" + LISTED),
            Register.AIMS,
            statement("select count(*) " + PURPOSES));

    private KnownJourney() {}
}
