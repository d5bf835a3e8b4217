package concordat.persistence.risk;

import concordat.domain.risk.PrincipalRisk;
import concordat.domain.risk.PrincipalRiskId;
import concordat.domain.risk.PrincipalRisks;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.PartnershipId;
import concordat.persistence.shared.Changing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

@Dependent
class JpaPrincipalRisks implements PrincipalRisks {
    private final EntityManager entities;

    @Inject
    JpaPrincipalRisks(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public int nextNumber(PartnershipId partnership) {
        return ((Number) entities.createNativeQuery("select app.next_number(:series)")
                        .setParameter("series", partnership.value() + "/PRINCIPAL_RISK")
                        .getSingleResult())
                .intValue();
    }

    @Override
    public void add(PrincipalRisk risk) {
        entities.persist(risk);
    }

    @Override
    public PrincipalRisk get(PrincipalRiskId id) {
        PrincipalRisk risk = entities.find(PrincipalRisk.class, id);
        if (risk == null) {
            throw new NotFound("risk");
        }
        return risk;
    }

    @Override
    public PrincipalRisk lock(PrincipalRiskId id, long seen) {
        return Changing.lock(entities, PrincipalRisk.class, id, "risk", PrincipalRisk::version, seen);
    }
}
