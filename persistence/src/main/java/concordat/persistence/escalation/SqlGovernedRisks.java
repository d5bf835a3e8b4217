package concordat.persistence.escalation;

import concordat.domain.agreement.risk.AgreementRiskId;
import concordat.domain.escalation.Concerning;
import concordat.domain.escalation.GovernedRisks;
import concordat.domain.risk.PrincipalRisk;
import concordat.domain.risk.PrincipalRiskId;
import concordat.domain.risk.RiskScore;
import concordat.domain.shared.CommitteeId;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;

@Dependent
class SqlGovernedRisks implements GovernedRisks {
    private static final int SHOWN = 100;

    private final EntityManager entities;

    @Inject
    SqlGovernedRisks(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<GovernedRisk> of(CommitteeId committee, int atLeast) {
        return Row.list(
                entities.createNativeQuery(
                                """
                                select r.id, g.reference || ', ' || g.title || ', risk ' || r.number as agreement, r.number,
                                       r.event, r.current_consequence, r.current_likelihood, r.score,
                                       r.owner_name || ', ' || o.short_name as owner, r.controls, g.confidential
                                  from concordat.agreement g
                                  join concordat.agreement_risk r on r.agreement_id = g.id and r.closed_on is null
                                                                 and r.score >= :least
                                  join concordat.organisation o on o.id = r.organisation_id
                                 where g.governing_committee_id = :committee
                                union all
                                select r.id, null, r.number, r.event, h.current_consequence, h.current_likelihood, h.score,
                                       case when r.lead_name = '' then '' else r.lead_name || ', ' || o.short_name end,
                                       r.controls, r.confidential
                                  from concordat.principal_risk r
                                  join lateral (select p.current_consequence, p.current_likelihood, p.score
                                                  from concordat.principal_risk_holder p
                                                 where p.risk_id = r.id and p.score >= :least
                                                 order by p.score desc, p.current_consequence desc
                                                 limit 1) h on true
                                  left join concordat.organisation o on o.id = r.lead_organisation_id
                                 where r.committee_id = :committee and r.closed_on is null
                                 order by score desc, id desc
                                 limit :rows""",
                                Tuple.class)
                        .setParameter("committee", committee.value())
                        .setParameter("least", atLeast)
                        .setParameter("rows", SHOWN),
                SqlGovernedRisks::risk);
    }

    private static GovernedRisk risk(Row row) {
        String agreement = row.textOrNull("agreement");
        UUID id = row.id("id");
        return new GovernedRisk(
                agreement == null ? Concerning.of(new PrincipalRiskId(id)) : Concerning.of(new AgreementRiskId(id)),
                id,
                agreement == null ? PrincipalRisk.reference((int) row.number("number")) : agreement,
                row.text("event"),
                new RiskScore((int) row.number("current_consequence"), (int) row.number("current_likelihood")).words(),
                row.text("owner"),
                row.text("controls"),
                row.flag("confidential"));
    }
}
