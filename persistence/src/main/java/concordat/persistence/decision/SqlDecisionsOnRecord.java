package concordat.persistence.decision;

import concordat.domain.decision.DecisionsOnRecord;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.PartnershipId;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Set;

/** Reads by what decisions and actions are told apart; row security leaves those that the actor may see. */
@Dependent
class SqlDecisionsOnRecord implements DecisionsOnRecord {
    private final EntityManager entities;

    @Inject
    SqlDecisionsOnRecord(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Known> of(PartnershipId partnership) {
        return Row.list(
                entities.createNativeQuery(
                                """
                                select id, reference from concordat.decision
                                 where partnership_id = :partnership and reference is not null
                                 order by reference desc""",
                                Tuple.class)
                        .setParameter("partnership", partnership.value()),
                row -> new Known(new DecisionId(row.id("id")), row.text("reference")));
    }

    @Override
    public Set<String> actionsOf(DecisionId decision) {
        return Set.copyOf(Row.list(
                entities.createNativeQuery(
                                "select distinct description from concordat.action where decision_id = :decision",
                                Tuple.class)
                        .setParameter("decision", decision.value()),
                row -> row.text("description")));
    }
}
