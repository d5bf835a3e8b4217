package concordat.persistence.board;

import static concordat.persistence.board.Known.statement;

import concordat.domain.board.Register;
import java.util.Map;

/** The statements of the Board Assurance Framework, each as it was known at position {@code :known}. */
final class KnownRisks {
    /** Risks that were open on the day, with those who hold them; in a publication, what was open to all and still is. */
    private static final String HELD =
            """
              from {principal_risk} r
              join {principal_risk_holder} h on h.risk_id = r.id
             where r.recorded_on <= :day and (r.closed_on is null or r.closed_on > :day)
               and (:committee = '' or r.committee_id = cast(nullif(:committee, '') as uuid))
               and (:everything or not r.confidential
                    and exists (select from concordat.principal_risk n where n.id = r.id and not n.confidential))""";

    private static final String SCORE_ON =
            """
            left join lateral (
                select s.consequence, s.likelihood from {principal_risk_score} s
                 where s.risk_id = x.risk_id and s.organisation_id = x.organisation_id and s.scored_on <= %s
                 order by s.scored_on desc, s.id desc limit 1) %s on true
            """;

    private static final String ASSURED =
            """
            coalesce((select string_agg(a.assurance || ' (' || a.source || ', ' || to_char(a.given_on, 'FMDD Mon YYYY') || ')', E'\\n'
                                        order by a.given_on, a.id)
                        from {principal_risk_assurance} a
                       where a.risk_id = x.risk_id and a.line = '%s' and a.given_on <= :day), '')""";

    static final String ROWS = statement(
            """
            select x.*, p.short_name, c.name as committee_name, coalesce(u.purpose, x.objective) as aim,
                   case when x.lead_name = '' then '' else x.lead_name || ', ' || o.short_name end as lead,
                   latest.consequence as current_consequence, latest.likelihood as current_likelihood,
                   quarter.consequence as quarter_consequence, quarter.likelihood as quarter_likelihood, e.ceiling,
                   case when x.last_reviewed_on <= :day then x.last_reviewed_on end as last_review,
                   <first> as first_line, <second> as second_line, <third> as third_line,
                   coalesce((select string_agg(a.action || ' (' || a.owner_name || ', ' || w.short_name || '), due '
                                               || to_char(a.due_on, 'FMDD Mon YYYY')
                                               || case when a.done_on <= :day
                                                       then ', done ' || to_char(a.done_on, 'FMDD Mon YYYY') else '' end, E'\\n'
                                               order by a.due_on, a.id)
                               from {principal_risk_action} a join concordat.organisation w on w.id = a.organisation_id
                              where a.risk_id = x.risk_id and a.raised_on <= :day), '') as actions
              from (select r.number, r.partnership_id, r.purpose_id, r.objective, r.cause, r.event, r.effect, r.category, r.lead_name,
                           r.lead_organisation_id, r.committee_id, r.confidential, r.controls, r.gaps_in_control,
                           r.gaps_in_assurance, r.last_reviewed_on, h.id, h.risk_id, h.organisation_id, h.position,
                           h.initial_consequence, h.initial_likelihood, h.target_consequence, h.target_likelihood, h.target_on
            <held>) x
              join concordat.organisation p on p.id = x.organisation_id
              join concordat.committee c on c.id = x.committee_id
              left join concordat.organisation o on o.id = x.lead_organisation_id
              left join {agreement_purpose} u
                on u.id = x.purpose_id
               and (:everything or exists (select from {agreement} g
                                            where g.id = u.agreement_id and g.made_known and not g.confidential))
              left join {risk_appetite} e
                on e.organisation_id = x.organisation_id and e.category = x.category and e.term_from <= :day
               and (e.term_until is null or e.term_until > :day)
            <latest><quarter> order by x.number, x.risk_id, x.position, x.id""",
            Map.of(
                    "held", HELD,
                    "latest", SCORE_ON.formatted(":day", "latest"),
                    "quarter", SCORE_ON.formatted(":quarter", "quarter"),
                    "first", ASSURED.formatted("FIRST"),
                    "second", ASSURED.formatted("SECOND"),
                    "third", ASSURED.formatted("THIRD")));

    static final Map<Register, String> COUNTS = Map.of(Register.BAF, statement("select count(*) " + HELD));

    private KnownRisks() {}
}
