package concordat.persistence.committee;

import concordat.domain.committee.References;
import concordat.domain.shared.CommitteeId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Numbers come from a locked row of the series, so a transaction that rolls back leaves no gap. */
@Dependent
class SqlReferences implements References {
    private final EntityManager entities;

    @Inject
    SqlReferences(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public int next(CommitteeId committee, Series series, int year) {
        return ((Number) entities.createNativeQuery("select app.next_number(:series)")
                        .setParameter("series", committee.value() + "/" + series + "/" + year)
                        .getSingleResult())
                .intValue();
    }
}
