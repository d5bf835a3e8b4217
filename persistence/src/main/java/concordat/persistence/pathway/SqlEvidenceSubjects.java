package concordat.persistence.pathway;

import concordat.domain.pathway.EvidenceKind;
import concordat.domain.pathway.EvidenceSubjects;
import concordat.domain.shared.PartnershipId;
import concordat.domain.trail.TrailKind;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Records as evidence. What each says includes what changes its worth: a decision that was rescinded or superseded, what met an
 * obligation and was returned, a value that was corrected.
 */
@Dependent
class SqlEvidenceSubjects implements EvidenceSubjects {
    private static final String ALL =
            """
            select 'DECISION' as kind, d.id, d.partnership_id, d.reference, d.question as title, d.decided_on as on_day,
                   d.outcome = any (cast(:carried as text[])) and d.state in ('DECLARED', 'TAKEN') as good,
                   jsonb_build_array(d.reference, d.question, d.state, d.outcome, d.decided_on, d.joint_status,
                       (select jsonb_agg(l.kind order by l.kind) from concordat.decision_link l
                         where l.earlier_id = d.id and l.kind in ('RESCINDS', 'SUPERSEDES'))) as says
              from concordat.decision d
            union all
            select 'FULFILMENT', f.id, g.partnership_id, g.reference || ', obligation ' || o.number, f.statement, f.met_on,
                   not exists (select from concordat.agreement_obligation_answer a
                                where a.delivery_id = f.id and a.kind = 'RETURNED'),
                   jsonb_build_array(o.title, f.statement, f.met_on, f.evidence, f.kept_at,
                       (select c.fingerprint from concordat.document c where c.id = f.document_id),
                       (select jsonb_agg(jsonb_build_array(a.organisation_id, a.kind, a.reason) order by a.id)
                          from concordat.agreement_obligation_answer a
                         where a.delivery_id = f.id and a.kind = 'RETURNED'))
              from concordat.agreement_obligation_delivery f
              join concordat.agreement_obligation o on o.id = f.obligation_id
              join concordat.agreement g on g.id = o.agreement_id
            union all
            select 'VALUE', v.id, v.partnership_id, m.name || coalesce(', ' || o.short_name, ''),
                   to_char(v.period_from, 'FMDD Mon YYYY') || ' to ' || to_char(v.period_until, 'FMDD Mon YYYY') || ': '
                       || coalesce(trim_scale(v.value)::text,
                                   trim_scale(v.numerator)::text || ' of ' || trim_scale(v.denominator)::text)
                       || case when v.value is null then '' else ' ' || m.unit end,
                   v.as_at, v.replaced_on is null,
                   jsonb_build_array(m.name, m.unit, v.period_from, v.period_until, v.as_at, v.value, v.numerator,
                                     v.denominator, v.replaced_on)
              from concordat.measure_value v
              join concordat.measure m on m.id = v.measure_id
              left join concordat.organisation o on o.id = m.organisation_id""";

    private final EntityManager entities;

    @Inject
    SqlEvidenceSubjects(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Subject> find(PartnershipId partnership, EvidenceKind kind, UUID id) {
        return Row.find(
                query("r.good and r.partnership_id = :partnership and r.kind = :kind and r.id = :id")
                        .setParameter("partnership", partnership.value())
                        .setParameter("kind", kind.name())
                        .setParameter("id", id),
                SqlEvidenceSubjects::subject);
    }

    @Override
    public List<Subject> matching(PartnershipId partnership, EvidenceKind kind, String words) {
        return Row.list(
                query("r.good and r.partnership_id = :partnership and r.kind = :kind"
                                + " and strpos(lower(r.reference || ' ' || r.title), lower(:words)) > 0")
                        .setParameter("partnership", partnership.value())
                        .setParameter("kind", kind.name())
                        .setParameter("words", words.strip())
                        .setMaxResults(MOST_OFFERED),
                SqlEvidenceSubjects::subject);
    }

    @Override
    public Map<UUID, Subject> all(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return Row.list(
                        query("r.id = any (cast(:ids as uuid[]))").setParameter("ids", ids.toArray(UUID[]::new)),
                        SqlEvidenceSubjects::subject)
                .stream()
                .collect(Collectors.toMap(Subject::id, Function.identity()));
    }

    private Query query(String condition) {
        return entities.createNativeQuery(
                        "select * from (" + ALL + ") r where " + condition
                                + " order by r.on_day desc nulls last, r.id desc",
                        Tuple.class)
                .setParameter("carried", TrailKind.carried().toArray(String[]::new));
    }

    private static Subject subject(Row row) {
        return new Subject(
                EvidenceKind.valueOf(row.text("kind")),
                row.id("id"),
                row.text("reference"),
                row.text("title"),
                row.text("says"));
    }
}
