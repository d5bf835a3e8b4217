package concordat.persistence.escalation;

import concordat.domain.escalation.Escalation;
import concordat.domain.escalation.EscalationId;
import concordat.domain.escalation.Escalations;
import concordat.persistence.shared.Changing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

@Dependent
class JpaEscalations implements Escalations {
    private final EntityManager entities;

    @Inject
    JpaEscalations(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Escalation escalation) {
        entities.persist(escalation);
    }

    @Override
    public Optional<Escalation> find(EscalationId id) {
        return Optional.ofNullable(entities.find(Escalation.class, id));
    }

    @Override
    public Escalation lock(EscalationId id, long seen) {
        return Changing.lock(entities, Escalation.class, id, "escalation", Escalation::version, seen);
    }
}
