package concordat.persistence.escalation;

import concordat.domain.agreement.risk.AgreementRiskId;
import concordat.domain.agreement.risk.RiskScore;
import concordat.domain.escalation.GovernedRisks;
import concordat.domain.shared.CommitteeId;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;

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
                                select r.id, g.reference || ', ' || g.title as agreement, r.number, r.event,
                                       r.current_consequence, r.current_likelihood,
                                       r.owner_name || ', ' || o.short_name as owner, r.controls, g.confidential
                                  from concordat.agreement g
                                  join concordat.agreement_risk r on r.agreement_id = g.id and r.closed_on is null
                                                                 and r.score >= :least
                                  join concordat.organisation o on o.id = r.organisation_id
                                 where g.governing_committee_id = :committee
                                 order by r.score desc, r.id desc
                                 limit :rows""",
                                Tuple.class)
                        .setParameter("committee", committee.value())
                        .setParameter("least", atLeast)
                        .setParameter("rows", SHOWN),
                row -> new GovernedRisk(
                        new AgreementRiskId(row.id("id")),
                        row.text("agreement"),
                        (int) row.number("number"),
                        row.text("event"),
                        new RiskScore((int) row.number("current_consequence"), (int) row.number("current_likelihood"))
                                .words(),
                        row.text("owner"),
                        row.text("controls"),
                        row.flag("confidential")));
    }
}
