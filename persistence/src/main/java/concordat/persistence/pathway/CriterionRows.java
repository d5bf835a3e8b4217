package concordat.persistence.pathway;

import concordat.domain.pathway.EvidenceKind;
import concordat.domain.pathway.EvidenceSubjects.Subject;
import concordat.domain.pathway.criterion.Reading;
import concordat.domain.trail.TrailKind;
import concordat.persistence.shared.Clauses;
import concordat.persistence.shared.Row;

/**
 * What the state of criteria is told from, wherever that is read: each table whose name stands in braces can be the table itself, or what
 * was known of it at a position of the journal.
 */
public final class CriterionRows {
    /** What a measure {@code m} of an organisation {@code o} is called. */
    public static final String MEASURE =
            "m.name || ' (' || m.unit || '), ' || coalesce(o.short_name, 'the partnership')";

    /**
     * Records as evidence. What each says includes what changes its worth: a decision that was rescinded or superseded, what met an
     * obligation and was returned, a value that was corrected.
     */
    public static final String SUBJECTS =
            """
            select 'DECISION' as kind, d.id, d.partnership_id, d.reference, d.question as title, d.decided_on as on_day,
                   d.outcome = any (cast(:carried as text[])) and d.state in ('DECLARED', 'TAKEN') as good,
                   jsonb_build_array(d.reference, d.question, d.state, d.outcome, d.decided_on, d.joint_status,
                       (select jsonb_agg(l.kind order by l.kind) from {decision_link} l
                         where l.earlier_id = d.id and l.kind in ('RESCINDS', 'SUPERSEDES'))) as says
              from {decision} d
            union all
            select 'FULFILMENT', f.id, g.partnership_id, g.reference || ', obligation ' || o.number, f.statement, f.met_on,
                   not exists (select from {agreement_obligation_answer} a
                                where a.delivery_id = f.id and a.kind = 'RETURNED'),
                   jsonb_build_array(o.title, f.statement, f.met_on, f.evidence, f.kept_at,
                       (select c.fingerprint from {document} c where c.id = f.document_id),
                       (select jsonb_agg(jsonb_build_array(a.organisation_id, a.kind, a.reason) order by a.id)
                          from {agreement_obligation_answer} a
                         where a.delivery_id = f.id and a.kind = 'RETURNED'))
              from {agreement_obligation_delivery} f
              join {agreement_obligation} o on o.id = f.obligation_id
              join {agreement} g on g.id = o.agreement_id
            union all
            select 'VALUE', v.id, v.partnership_id, m.name || coalesce(', ' || o.short_name, ''),
                   to_char(v.period_from, 'FMDD Mon YYYY') || ' to ' || to_char(v.period_until, 'FMDD Mon YYYY') || ': '
                       || coalesce(trim_scale(v.value)::text,
                                   trim_scale(v.numerator)::text || ' of ' || trim_scale(v.denominator)::text)
                       || case when v.value is null then '' else ' ' || m.unit end,
                   v.as_at, v.replaced_on is null,
                   jsonb_build_array(m.name, m.unit, v.period_from, v.period_until, v.as_at, v.value, v.numerator,
                                     v.denominator, v.replaced_on)
              from {measure_value} v
              join {measure} m on m.id = v.measure_id
              left join concordat.organisation o on o.id = m.organisation_id""";

    private CriterionRows() {}

    /** The statement over the tables themselves. */
    static String live(String statement) {
        return statement.replaceAll("\\{(\\w+)\\}", "concordat.$1");
    }

    /** The same with what {@link #SUBJECTS} asks for. */
    public static Clauses ofSubjects(Clauses clauses) {
        return clauses.with("carried", TrailKind.carried().toArray(String[]::new));
    }

    /** A row of {@link #SUBJECTS}. */
    public static Subject subject(Row row) {
        return new Subject(
                EvidenceKind.valueOf(row.text("kind")),
                row.id("id"),
                row.text("reference"),
                row.text("title"),
                row.text("says"));
    }

    /** A value of a measure. */
    public static Reading reading(Row row) {
        return new Reading(
                row.date("period_from"),
                row.date("as_at"),
                row.amountOrNull("value"),
                row.amountOrNull("numerator"),
                row.amountOrNull("denominator"));
    }
}
