package concordat.persistence.decision;

import concordat.domain.decision.Awaited;
import concordat.domain.decision.Decision;
import concordat.domain.decision.DecisionLink;
import concordat.domain.decision.Decisions;
import concordat.domain.decision.LinkKind;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.OrganisationId;
import concordat.persistence.shared.Changing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

@Dependent
class JpaDecisions implements Decisions {
    private final EntityManager entities;

    @Inject
    JpaDecisions(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Decision decision) {
        entities.persist(decision);
    }

    @Override
    public void add(DecisionLink link) {
        entities.persist(link);
    }

    @Override
    public void add(Awaited awaited) {
        entities.persist(awaited);
    }

    @Override
    public Optional<Decision> find(DecisionId id) {
        return Optional.ofNullable(entities.find(Decision.class, id));
    }

    @Override
    public Decision lock(DecisionId id) {
        return Changing.lockAnew(entities, Decision.class, id, "decision", id.value(), "decision");
    }

    @Override
    public Optional<Decision> madeWith(String onceKey) {
        return entities.createQuery("select d from Decision d where d.onceKey = :key", Decision.class)
                .setParameter("key", onceKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<DecisionLink> links(DecisionId id) {
        return entities.createQuery(
                        "select l from DecisionLink l where l.later = :id or l.earlier = :id order by l.id",
                        DecisionLink.class)
                .setParameter("id", id)
                .getResultList();
    }

    @Override
    public List<LinkKind> corrections(DecisionId id) {
        List<?> kinds = entities.createNativeQuery("select app.corrections_of(:id)")
                .setParameter("id", id.value())
                .getResultList();
        return kinds.stream().map(kind -> LinkKind.valueOf((String) kind)).toList();
    }

    @Override
    public Optional<Decision> lockToBeRatifiedOn(AgendaItemId item) {
        entities.flush();
        List<?> found = entities.createNativeQuery("select app.to_be_ratified_on(:item)")
                .setParameter("item", item.value())
                .getResultList();
        return found.stream()
                .filter(Objects::nonNull)
                .map(id -> lock(new DecisionId((UUID) id)))
                .findFirst();
    }

    @Override
    public List<Awaited> awaited(DecisionId id) {
        return entities.createQuery(
                        "select a from Awaited a where a.decision = :id order by a.organisationName", Awaited.class)
                .setParameter("id", id)
                .getResultList();
    }

    @Override
    public Optional<Awaited> lockOutstanding(DecisionId id, OrganisationId organisation) {
        return entities.createQuery(
                        "select a from Awaited a where a.decision = :id and a.organisation = :organisation"
                                + " and a.agreed is null order by a.id",
                        Awaited.class)
                .setParameter("id", id)
                .setParameter("organisation", organisation)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
