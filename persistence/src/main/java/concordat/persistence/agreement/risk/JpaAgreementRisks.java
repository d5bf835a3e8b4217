package concordat.persistence.agreement.risk;

import concordat.domain.agreement.risk.AgreementRisk;
import concordat.domain.agreement.risk.AgreementRiskId;
import concordat.domain.agreement.risk.AgreementRisks;
import concordat.domain.agreement.risk.RiskFilter;
import concordat.domain.agreement.risk.RiskRow;
import concordat.domain.risk.RiskScore;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Page;
import concordat.domain.shared.PartnershipId;
import concordat.persistence.shared.Changing;
import concordat.persistence.shared.Clauses;
import concordat.persistence.shared.Keyed;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@Dependent
class JpaAgreementRisks implements AgreementRisks {
    private static final String ROWS =
            """
            select r.id, r.agreement_id, g.partnership_id, g.reference, g.title, r.number, r.event, r.score,
                   r.current_consequence, r.current_likelihood, r.target_consequence, r.target_likelihood,
                   r.next_review_on,
                   case when r.owner_name = '' then p.name_as_signed
                        else r.owner_name || ', ' || p.name_as_signed end as owner
              from concordat.agreement_risk r
              join concordat.agreement g on g.id = r.agreement_id
              join concordat.agreement_party p
                on p.agreement_id = r.agreement_id and p.organisation_id = r.organisation_id
             where r.closed_on is %s null""";

    private final EntityManager entities;

    @Inject
    JpaAgreementRisks(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(AgreementRisk risk) {
        entities.persist(risk);
    }

    @Override
    public List<AgreementRisk> of(AgreementId agreement) {
        return entities.createQuery(
                        "select r from AgreementRisk r where r.agreement = :agreement order by r.number",
                        AgreementRisk.class)
                .setParameter("agreement", agreement)
                .getResultList();
    }

    @Override
    public AgreementRisk get(AgreementRiskId id) {
        AgreementRisk risk = entities.find(AgreementRisk.class, id);
        if (risk == null) {
            throw new NotFound("risk");
        }
        return risk;
    }

    @Override
    public AgreementRisk lock(AgreementRiskId id, long seen) {
        return Changing.lock(entities, AgreementRisk.class, id, "risk", AgreementRisk::version, seen);
    }

    @Override
    public Page<RiskRow> register(RiskFilter filter, Keyset keyset) {
        Clauses clauses = new Clauses()
                .and("r.score >= :least", "least", filter.atLeast() > 1 ? filter.atLeast() : null)
                .and("r.next_review_on < :review", "review", filter.reviewBefore())
                .with("rows", keyset.size() + 1);
        Keyset.Position after = keyset.after();
        if (after != null) {
            clauses.and("(r.score, r.id) < (cast(:afterValue as int), :afterId)", "afterId", after.id())
                    .with("afterValue", after.sortValue());
        }
        String rows = ROWS.formatted(filter.closed() ? "not" : "");
        List<Keyed<RiskRow>> found = Row.list(
                clauses.query(entities, rows + clauses.sql() + " order by r.score desc, r.id desc limit :rows"),
                row -> new Keyed<>(String.valueOf(row.number("score")), row.id("id"), row(row)));
        return Keyed.page(found, keyset);
    }

    private static RiskRow row(Row row) {
        return new RiskRow(
                new AgreementRiskId(row.id("id")),
                new AgreementId(row.id("agreement_id")),
                new PartnershipId(row.id("partnership_id")),
                row.text("reference"),
                row.text("title"),
                (int) row.number("number"),
                row.text("event"),
                row.text("owner"),
                new RiskScore((int) row.number("current_consequence"), (int) row.number("current_likelihood")),
                new RiskScore((int) row.number("target_consequence"), (int) row.number("target_likelihood")),
                row.dateOrNull("next_review_on"));
    }
}
