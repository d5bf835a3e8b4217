package concordat.persistence.agreement;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.HeldAgreements;
import concordat.domain.shared.AgreementId;
import concordat.persistence.shared.Changing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

@Dependent
class JpaHeldAgreements implements HeldAgreements {
    private final EntityManager entities;

    @Inject
    JpaHeldAgreements(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Agreement hold(AgreementId id) {
        return Changing.lockAnew(entities, Agreement.class, id, "agreement", id.value(), "agreement");
    }
}
