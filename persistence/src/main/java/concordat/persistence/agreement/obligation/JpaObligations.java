package concordat.persistence.agreement.obligation;

import concordat.domain.agreement.obligation.Obligation;
import concordat.domain.agreement.obligation.ObligationId;
import concordat.domain.agreement.obligation.Obligations;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.NotFound;
import concordat.persistence.shared.Changing;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

@Dependent
class JpaObligations implements Obligations {
    private final EntityManager entities;

    @Inject
    JpaObligations(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Obligation obligation) {
        entities.persist(obligation);
    }

    @Override
    public int count(AgreementId agreement) {
        return entities.createQuery(
                        "select count(o) from AgreementObligation o where o.agreement = :agreement", Long.class)
                .setParameter("agreement", agreement)
                .getSingleResult()
                .intValue();
    }

    @Override
    public Obligation get(ObligationId id) {
        Obligation obligation = entities.find(Obligation.class, id);
        if (obligation == null) {
            throw new NotFound("obligation");
        }
        return obligation;
    }

    @Override
    public AgreementId agreementOf(ObligationId id) {
        return Row.find(
                        entities.createNativeQuery(
                                        "select agreement_id from concordat.agreement_obligation where id = :obligation",
                                        Tuple.class)
                                .setParameter("obligation", id.value()),
                        row -> new AgreementId(row.id("agreement_id")))
                .orElseThrow(() -> new NotFound("obligation"));
    }

    @Override
    public Obligation lock(ObligationId id, long seen) {
        return Changing.lock(entities, Obligation.class, id, "obligation", Obligation::version, seen);
    }
}
