package concordat.persistence.trail;

import concordat.domain.pathway.Track;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import concordat.domain.shared.PartnershipId;
import concordat.domain.trail.EvidenceAge;
import concordat.domain.trail.Gap;
import concordat.domain.trail.GapReason;
import concordat.domain.trail.GapRow;
import concordat.domain.trail.Gaps;
import concordat.domain.trail.Place;
import concordat.domain.trail.TrailKind;
import concordat.persistence.shared.Clauses;
import concordat.persistence.shared.Keyed;
import concordat.persistence.shared.Row;
import concordat.persistence.shared.StandingSql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Each report of gaps in one statement a page, and their numbers in one statement for all. */
@Dependent
class SqlGaps implements Gaps {
    /** Obligations that nothing implements, of agreements that have not ended. */
    private static final String OBLIGATIONS =
            """
            select 'OBLIGATION' as kind, o.id, g.reference || ', obligation ' || o.number as reference, o.title,
                   'NOTHING_IMPLEMENTS_IT' as reason, o.first_on as on_day
              from concordat.agreement_obligation o
              join concordat.agreement g on g.id = o.agreement_id
             where o.closed_on is null
               and %s in ('IN_FORCE', 'NOT_YET_IN_FORCE', 'CANNOT_TELL', 'EXPIRED_OPERATING_WITHOUT_AGREEMENT')
               and not exists (select from concordat.trail_link l
                                where l.ended_on is null and l.later_kind = 'DECISION'
                                  and l.earlier_id in (o.id, o.clause_id))"""
                    .formatted(StandingSql.STANDING);

    private static final String DECISIONS =
            """
            select 'DECISION' as kind, d.id, d.reference, d.question as title, 'IMPLEMENTS_NOTHING' as reason,
                   d.decided_on as on_day
              from concordat.decision d
             where d.state in ('DECLARED', 'TAKEN') and d.outcome = any (cast(:carried as text[]))
               and not exists (select from concordat.trail_link l
                                where l.ended_on is null and l.later_id = d.id)
               and not exists (select from concordat.decision_link c
                                where c.earlier_id = d.id and c.kind in ('RESCINDS', 'SUPERSEDES'))""";

    private static final String TRACKS =
            """
            select 'TRACK' as kind, t.id, o.short_name as reference, t.track as title,
                   case when e.last is null then 'NO_EVIDENCE' else 'OLD_EVIDENCE' end as reason, e.last as on_day
              from concordat.status_track t
              join concordat.organisation o on o.id = t.organisation_id
              cross join lateral (
                   select max(e.evidence_on) as last from concordat.status_evidence e
                    where e.status_track_id = t.id and e.withdrawn_on is null and e.superseded_on is null
                      and e.evidence_on <= :today) e
             where t.stage not in ('NOT_STARTED', 'REFUSED', 'LAPSED')
               and (e.last is null
                    or e.last < cast(:today as date) - make_interval(months => coalesce(
                           (select a.months from unnest(cast(:partnerships as uuid[]), cast(:months as int[]))
                                as a(partnership_id, months) where a.partnership_id = t.partnership_id), :standard)))""";

    private static final String PROGRAMMES =
            """
            select 'PROGRAMME' as kind, p.id, coalesce(g.reference, '') as reference, p.name as title,
                   case when g.id is null then 'NO_AGREEMENT' else 'AGREEMENT_NOT_IN_FORCE' end as reason,
                   g.last_end as on_day
              from concordat.programme p
              left join concordat.agreement g on g.id = p.agreement_id
             where p.status in ('UNDER_WAY', 'PAUSED')
               and (p.agreement_id is null or g.id is not null and %s <> 'IN_FORCE')"""
                    .formatted(StandingSql.STANDING);

    private static final String AGREEMENTS =
            """
            select 'AGREEMENT' as kind, g.id, g.reference, g.title,
                   case when g.governing_committee_id is null then 'NO_COMMITTEE'
                        when t.id is null then 'NO_TERMS' else 'TERMS_OVERDUE' end as reason,
                   t.review_on as on_day
              from concordat.agreement g
              left join concordat.terms_of_reference t
                on t.committee_id = g.governing_committee_id and t.term_from <= :today
               and (t.term_until is null or t.term_until > :today)
             where %s = 'IN_FORCE' and (t.id is null or t.review_on <= :today)"""
                    .formatted(StandingSql.STANDING);

    private final EntityManager entities;

    @Inject
    SqlGaps(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Map<Gap, Long> counts(LocalDate today, EvidenceAge recent) {
        String each = Arrays.stream(Gap.values())
                .map(gap -> "select '" + gap.name() + "' as gap, count(*) as entries from (" + report(gap) + ") r")
                .collect(Collectors.joining(" union all "));
        Map<Gap, Long> counts = new EnumMap<>(Gap.class);
        Clauses clauses = new Clauses();
        Arrays.stream(Gap.values()).forEach(gap -> with(clauses, gap, today, recent));
        Row.list(clauses.query(entities, each), row -> Map.entry(Gap.valueOf(row.text("gap")), row.number("entries")))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    @Override
    public Page<GapRow> page(Gap gap, LocalDate today, EvidenceAge recent, Keyset keyset) {
        Clauses clauses = with(new Clauses(), gap, today, recent).with("rows", keyset.size() + 1);
        Keyset.Position after = keyset.after();
        if (after != null) {
            clauses.and("r.id > :afterId", "afterId", after.id());
        }
        List<Keyed<GapRow>> found = Row.list(
                clauses.query(
                        entities,
                        "select r.* from (" + report(gap) + ") r where true" + clauses.sql()
                                + " order by r.id limit :rows"),
                row -> new Keyed<>("", row.id("id"), row(row)));
        return Keyed.page(found, keyset);
    }

    private static GapRow row(Row row) {
        TrailKind kind = TrailKind.valueOf(row.text("kind"));
        return new GapRow(
                new Place(kind, row.id("id")),
                row.text("reference"),
                kind == TrailKind.TRACK ? Track.valueOf(row.text("title")).words() : row.text("title"),
                GapReason.valueOf(row.text("reason")),
                row.dateOrNull("on_day"));
    }

    private static String report(Gap gap) {
        return switch (gap) {
            case OBLIGATION_WITHOUT_DECISION -> OBLIGATIONS;
            case DECISION_WITHOUT_CLAUSE -> DECISIONS;
            case TRACK_WITHOUT_EVIDENCE -> TRACKS;
            case PROGRAMME_WITHOUT_AGREEMENT -> PROGRAMMES;
            case AGREEMENT_WITHOUT_TERMS -> AGREEMENTS;
        };
    }

    /** The values that the statement of a report asks for. */
    private static Clauses with(Clauses clauses, Gap gap, LocalDate today, EvidenceAge recent) {
        if (gap == Gap.DECISION_WITHOUT_CLAUSE) {
            return clauses.with("carried", array(TrailKind.carried()));
        }
        if (gap == Gap.TRACK_WITHOUT_EVIDENCE) {
            Map<PartnershipId, Integer> chosen = new LinkedHashMap<>(recent.chosen());
            clauses.with("standard", recent.standard())
                    .with(
                            "partnerships",
                            array(chosen.keySet().stream()
                                    .map(PartnershipId::value)
                                    .toList()))
                    .with("months", array(chosen.values()));
        }
        return clauses.with("today", today);
    }

    private static String array(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
