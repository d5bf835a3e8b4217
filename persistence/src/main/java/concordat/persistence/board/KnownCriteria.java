package concordat.persistence.board;

import static concordat.persistence.board.Known.statement;

import concordat.domain.board.Register;
import concordat.persistence.pathway.CriterionRows;
import java.util.Map;

/**
 * The statements of the register of criteria, each as it was known at position {@code :known}. What bears a day of its own is told as on
 * the day of the report: versions and retirement of criteria, assessments and their confirmation, evidence with its replacement and its
 * withdrawal, values of measures. Plans, corrections of values and the records behind evidence are told as they were known.
 */
final class KnownCriteria {
    /** The criteria that were in force on the day, each on the tracks to which it belongs. */
    private static final String ASKED =
            """
              from {status_track} t
              join {criterion} c
                on c.partnership_id = t.partnership_id and c.track = t.track and (c.retired_on is null or c.retired_on > :day)
              cross join lateral (
                   select n.number, n.holds_from, n.requirement, n.proving, n.least, n.or_count, n.periods, n.source, n.confirmed
                     from {criterion_version} n
                    where n.criterion_id = c.id and n.holds_from <= :day
                    order by n.number desc limit 1) v""";

    static final String ROWS = statement(
            """
            select t.id as track_id, t.partnership_id, k.short_name as trust, t.track, c.id as criterion_id, c.code, v.*,
                   p.id as pursuit_id, coalesce(p.owner_name, '') as owner_name, coalesce(p.next_step, '') as next_step,
                   p.due_on, p.measure_id, coalesce(<measure>, '') as measure_name
            <asked>
              join concordat.organisation k on k.id = t.organisation_id
              left join {criterion_pursuit} p on p.status_track_id = t.id and p.criterion_id = c.id
              left join {measure} m on m.id = p.measure_id
              left join concordat.organisation o on o.id = m.organisation_id
             order by k.short_name, t.organisation_id, t.track, c.code, c.id""",
            Map.of("measure", CriterionRows.MEASURE, "asked", ASKED));

    static final String ASSESSMENTS = statement(
            """
            select a.pursuit_id, a.number, a.criterion_version, a.verdict, a.assessed_by_name, a.assessed_on,
                   case when a.confirmed_on <= :day then a.confirmed_on end as confirmed_on
              from {criterion_assessment} a
             where a.assessed_on <= :day
             order by a.pursuit_id, a.number""");

    static final String EVIDENCE = statement(
            """
            select e.*, case when e.superseded_on <= :day then e.superseded_on end as superseded,
                   case when e.withdrawn_on <= :day then e.withdrawn_on end as withdrawn
              from {status_evidence} e
             where e.criterion_id is not null and e.evidence_on <= :day and (e.revision = 1 or e.noted_on <= :day)
             order by e.evidence_on, e.id""");

    static final String SUBJECTS =
            statement("select * from (" + CriterionRows.SUBJECTS + ") r where r.id = any (cast(:subjects as uuid[]))");

    static final String READINGS = statement(
            """
            select v.measure_id, v.period_from, v.as_at, v.value, v.numerator, v.denominator
              from {measure_value} v
             where v.measure_id = any (cast(:measures as uuid[])) and v.replaced_on is null and v.as_at <= :day
             order by v.measure_id, v.period_from, v.id""");

    static final Map<Register, String> COUNTS = Map.of(Register.CRITERIA, statement("select count(*) " + ASKED));

    private KnownCriteria() {}
}
