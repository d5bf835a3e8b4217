package concordat.persistence.board;

import static concordat.persistence.board.Known.statement;

import concordat.domain.board.Register;
import concordat.persistence.shared.DueRows;
import java.util.Map;

/** The statements of what is owed by agreements and was sealed, each as it was known at position {@code :known}. */
final class KnownCommitments {
    /** As far ahead as a board looks, and in any case to the next due date. */
    private static final String HORIZON =
            "greatest((cast(:day as date) + interval '1 year')::date, " + DueRows.REACH + ")";

    /** Who has the place of a party of the agreement {@code x.agreement_id} on the day: {@code app.in_place_of}, as known. */
    private static final String HOLDER =
            """
            (with recursive place as (
                 select %s as holder, date '0001-01-01' as since
                 union
                 select n.joining_id, n.effective_on
                   from place
                   join {agreement_instrument} n on n.leaving_id = place.holder and n.effective_on >= place.since
                  where n.agreement_id = x.agreement_id and n.kind = 'NOVATION' and n.state = 'EXECUTED'
                    and n.effective_on <= :day and (n.until_on is null or :day < n.until_on))
             select holder from place order by since desc limit 1)""";

    static final String OBLIGATIONS = statement(
            """
            select x.*, coalesce(h.short_name, '') as owed_by_name, owed.to_names, met.evidence, told.answers
              from (<dues>) x
              left join concordat.organisation h on h.id = <owing>
              cross join lateral (
                   select coalesce(string_agg(t.short_name, '; ' order by r.position), '') as to_names
                     from {agreement_obligation_recipient} r
                     join concordat.organisation t on t.id = <owed>
                    where r.obligation_id = x.id) owed
              left join lateral (
                   select concat_ws(E'\\n', v.statement, nullif(v.evidence, ''), 'Kept at: ' || nullif(v.kept_at, ''))
                              as evidence
                     from {agreement_obligation_delivery} v where v.id = x.delivery_id) met on true
              cross join lateral (
                   select string_agg(t.short_name || ': ' || lower(e.kind) || ', ' || to_char(e.answered_on, 'FMDD Mon YYYY')
                                     || coalesce(': ' || nullif(e.reason, ''), ''), E'\\n' order by e.answered_on, e.id)
                              as answers
                     from {agreement_obligation_answer} e
                     join concordat.organisation t on t.id = e.organisation_id
                    where e.obligation_id = x.id and e.due_on = x.due_on and e.answered_on <= :day) told
             order by x.reference, x.agreement_id, x.number, x.due_on""",
            Map.of(
                    "dues",
                    DueRows.dues("true", HORIZON, DueRows.LEAD),
                    "owing",
                    HOLDER.formatted("x.owed_by"),
                    "owed",
                    HOLDER.formatted("r.organisation_id")));

    static final String SEALS = statement(
            """
            select s.*, o.short_name
              from (select s.id, s.seal_number, s.organisation_id, s.signed_on, g.reference, g.title, null as kind,
                           null::int as number, null as instrument, s.signatory_name, s.signatory_role, s.seal_attested_by,
                           s.seal_minute
                      from {agreement_signature} s join {agreement} g on g.id = s.agreement_id
                     where s.means = 'SEAL'
                    union all
                    select s.id, s.seal_number, s.organisation_id, s.signed_on, g.reference, g.title, i.kind, i.number,
                           i.title, s.signatory_name, s.signatory_role, s.seal_attested_by, s.seal_minute
                      from {agreement_instrument_signature} s
                      join {agreement_instrument} i on i.id = s.instrument_id
                      join {agreement} g on g.id = i.agreement_id
                     where s.means = 'SEAL') s
              join concordat.organisation o on o.id = s.organisation_id
             where s.signed_on is null or s.signed_on <= :day
             order by o.short_name, s.organisation_id, s.seal_number, s.id""");

    static final Map<Register, String> COUNTS = Map.of(
            Register.OBLIGATIONS,
            statement("select count(*) from (" + DueRows.dues("true", HORIZON, "0") + ") x"),
            Register.SEALS,
            statement(
                    """
                    select (select count(*) from {agreement_signature} s
                             where s.seal_number is not null and coalesce(s.signed_on, :day) <= :day)
                         + (select count(*) from {agreement_instrument_signature} s
                             where s.seal_number is not null and s.signed_on <= :day)"""));

    private KnownCommitments() {}
}
