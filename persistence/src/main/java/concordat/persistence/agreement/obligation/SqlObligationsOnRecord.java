package concordat.persistence.agreement.obligation;

import concordat.domain.agreement.obligation.ObligationsOnRecord;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Set;

@Dependent
class SqlObligationsOnRecord implements ObligationsOnRecord {
    private final EntityManager entities;

    @Inject
    SqlObligationsOnRecord(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<Same> of(AgreementId agreement) {
        return Set.copyOf(Row.list(
                entities.createNativeQuery(
                                """
                                select distinct title, owed_by, first_on from concordat.agreement_obligation
                                 where agreement_id = :agreement""",
                                Tuple.class)
                        .setParameter("agreement", agreement.value()),
                row -> new Same(row.text("title"), new OrganisationId(row.id("owed_by")), row.date("first_on"))));
    }
}
