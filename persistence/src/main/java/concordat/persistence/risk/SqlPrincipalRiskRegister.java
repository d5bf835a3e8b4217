package concordat.persistence.risk;

import concordat.domain.risk.HeldRisk;
import concordat.domain.risk.HeldScores;
import concordat.domain.risk.PrincipalRiskFilter;
import concordat.domain.risk.PrincipalRiskId;
import concordat.domain.risk.PrincipalRiskOrder;
import concordat.domain.risk.PrincipalRiskRegister;
import concordat.domain.risk.PrincipalRiskRow;
import concordat.domain.risk.RiskCategory;
import concordat.domain.risk.RiskScore;
import concordat.domain.risk.Trend;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import concordat.domain.shared.PartnershipId;
import concordat.persistence.shared.Clauses;
import concordat.persistence.shared.Keyed;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Principal risks in two statements a page: the risks, and what each of their holders thinks of them. */
@Dependent
class SqlPrincipalRiskRegister implements PrincipalRiskRegister {
    /** Each risk with the gravest of the current scores that count; 0 if there is none. */
    private static final String SCORED =
            """
            (select r.*, coalesce(s.score, 0) as score, s.current_consequence, s.current_likelihood,
                    coalesce(r.next_review_on, 'infinity') as review
               from concordat.principal_risk r
               left join lateral (
                   select h.score, h.current_consequence, h.current_likelihood
                     from concordat.principal_risk_holder h
                    where h.risk_id = r.id and h.score is not null%s
                    order by h.score desc, h.current_consequence desc
                    limit 1) s on true) r""";

    private static final String ROWS =
            """
            select r.*, cast(%s as text) as key, coalesce(u.purpose, r.objective) as aim, c.name as committee,
                   case when r.lead_name = '' then '' else r.lead_name || ', ' || o.short_name end as lead,
                   (select count(*) from concordat.principal_risk_assurance a where a.risk_id = r.id) as assurances,
                   (select count(*) from concordat.principal_risk_action a where a.risk_id = r.id) as actions
              from %s
              join concordat.committee c on c.id = r.committee_id
              left join concordat.agreement_purpose u on u.id = r.purpose_id
              left join concordat.organisation o on o.id = r.lead_organisation_id
             where true%s""";

    private final EntityManager entities;

    @Inject
    SqlPrincipalRiskRegister(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Page<PrincipalRiskRow> page(
            PrincipalRiskFilter filter, Range range, PrincipalRiskOrder order, Keyset keyset, LocalDate today) {
        Sorting sorting = Sorting.of(order);
        Clauses clauses = matching(filter)
                .and("r.score >= :lowest", "lowest", range.from() > 0 ? range.from() : null)
                .and("r.score < :beyond", "beyond", range.from() > 0 ? range.until() : null)
                .with("rows", keyset.size() + 1);
        RiskScore cell = filter.cell();
        if (cell != null) {
            clauses.and("r.current_consequence = :consequence", "consequence", cell.consequence())
                    .and("r.current_likelihood = :likelihood", "likelihood", cell.likelihood());
        }
        Keyset.Position after = keyset.after();
        if (after != null) {
            clauses.and(sorting.after(), "afterId", after.id()).with("afterValue", after.sortValue());
        }
        List<Row> found = Row.list(
                clauses.query(
                        entities,
                        ROWS.formatted(sorting.column(), scored(filter), clauses.sql()) + sorting.clause()
                                + " limit :rows"),
                row -> row);
        Map<UUID, List<HeldRisk>> holders = holders(found, today);
        return Keyed.page(
                found.stream()
                        .map(row -> new Keyed<>(row.text("key"), row.id("id"), row(row, holders)))
                        .toList(),
                keyset);
    }

    @Override
    public Optional<PrincipalRiskRow> find(PrincipalRiskId id, LocalDate today) {
        Clauses clauses = new Clauses().and("r.id = :id", "id", id.value());
        List<Row> found = Row.list(
                clauses.query(entities, ROWS.formatted("r.number", SCORED.formatted(""), clauses.sql())), row -> row);
        Map<UUID, List<HeldRisk>> holders = holders(found, today);
        return found.stream().map(row -> row(row, holders)).findFirst();
    }

    @Override
    public List<Count> counts(PrincipalRiskFilter filter) {
        Clauses clauses = matching(filter).holding(" and r.score > 0");
        return Row.list(
                clauses.query(
                        entities,
                        "select r.current_consequence, r.current_likelihood, count(*) as risks from " + scored(filter)
                                + " where true" + clauses.sql()
                                + " group by r.current_consequence, r.current_likelihood"),
                row -> new Count(score(row, "current"), (int) row.number("risks")));
    }

    private static String scored(PrincipalRiskFilter filter) {
        return SCORED.formatted(filter.holder() == null ? "" : " and h.organisation_id = :holder");
    }

    private static Clauses matching(PrincipalRiskFilter filter) {
        RiskCategory category = filter.category();
        CommitteeId committee = filter.committee();
        OrganisationId holder = filter.holder();
        return new Clauses()
                .and(
                        "r.partnership_id = :partnership",
                        "partnership",
                        filter.partnership().value())
                .holding(" and r.closed_on is " + (filter.closed() ? "not null" : "null"))
                .and("r.category = :category", "category", category == null ? null : category.name())
                .and("r.committee_id = :committee", "committee", committee == null ? null : committee.value())
                .and(
                        "exists (select from concordat.principal_risk_holder h where h.risk_id = r.id"
                                + " and h.organisation_id = :holder)",
                        "holder",
                        holder == null ? null : holder.value());
    }

    /** What each holder of these risks thinks of them, in the order in which they are named. */
    private Map<UUID, List<HeldRisk>> holders(List<Row> risks, LocalDate today) {
        if (risks.isEmpty()) {
            return Map.of();
        }
        return Row.list(
                        new Clauses()
                                .with(
                                        "risks",
                                        risks.stream().map(row -> row.id("id")).toList())
                                .with("today", today)
                                .with("quarter", Trend.endOfLastQuarter(today))
                                .query(
                                        entities,
                                        """
                                        select h.*, o.short_name, q.consequence as quarter_consequence,
                                               q.likelihood as quarter_likelihood, a.ceiling
                                          from concordat.principal_risk_holder h
                                          join concordat.principal_risk r on r.id = h.risk_id
                                          join concordat.organisation o on o.id = h.organisation_id
                                          left join lateral (
                                              select s.consequence, s.likelihood
                                                from concordat.principal_risk_score s
                                               where s.risk_id = h.risk_id and s.organisation_id = h.organisation_id
                                                 and s.scored_on <= :quarter
                                               order by s.scored_on desc, s.id desc
                                               limit 1) q on true
                                          left join concordat.risk_appetite a
                                            on a.organisation_id = h.organisation_id and a.category = r.category
                                           and a.term_from <= :today and (a.term_until is null or a.term_until > :today)
                                         where h.risk_id in (:risks)
                                         order by h.risk_id, h.position"""),
                        row -> Map.entry(row.id("risk_id"), held(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static HeldRisk held(Row row) {
        return new HeldRisk(
                new OrganisationId(row.id("organisation_id")),
                row.text("short_name"),
                row.isNull("score")
                        ? null
                        : new HeldScores(
                                score(row, "initial"),
                                score(row, "current"),
                                score(row, "target"),
                                row.dateOrNull("target_on")),
                row.isNull("quarter_consequence") ? null : score(row, "quarter"),
                row.isNull("ceiling") ? null : (int) row.number("ceiling"));
    }

    private static RiskScore score(Row row, String which) {
        return new RiskScore((int) row.number(which + "_consequence"), (int) row.number(which + "_likelihood"));
    }

    private static PrincipalRiskRow row(Row row, Map<UUID, List<HeldRisk>> holders) {
        return new PrincipalRiskRow(
                new PrincipalRiskId(row.id("id")),
                new PartnershipId(row.id("partnership_id")),
                (int) row.number("number"),
                row.text("aim"),
                row.text("cause"),
                row.text("event"),
                row.text("effect"),
                RiskCategory.valueOf(row.text("category")),
                row.text("lead"),
                new CommitteeId(row.id("committee_id")),
                row.text("committee"),
                row.flag("confidential"),
                row.text("controls"),
                row.text("gaps_in_control"),
                row.text("gaps_in_assurance"),
                (int) row.number("assurances"),
                (int) row.number("actions"),
                row.dateOrNull("last_reviewed_on"),
                row.dateOrNull("next_review_on"),
                row.dateOrNull("closed_on"),
                holders.getOrDefault(row.id("id"), List.of()));
    }

    /** A column with the direction in which it is read, the id deciding between equals. */
    private record Sorting(String column, String type, boolean descending) {
        static Sorting of(PrincipalRiskOrder order) {
            return switch (order) {
                case GRAVEST -> new Sorting("r.score", "int", true);
                case REFERENCE -> new Sorting("r.number", "int", false);
                case REVIEW -> new Sorting("r.review", "date", false);
            };
        }

        String after() {
            return "(%s, r.id) %s (cast(:afterValue as %s), :afterId)".formatted(column, descending ? "<" : ">", type);
        }

        String clause() {
            String way = descending ? " desc" : "";
            return " order by " + column + way + ", r.id" + way;
        }
    }
}
