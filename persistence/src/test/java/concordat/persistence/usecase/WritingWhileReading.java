package concordat.persistence.usecase;

import concordat.domain.shared.PartnershipId;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** What a use case that only reads must not do. */
@UseCase
@ReadsOnly
@AllowedTo(Role.GOVERNANCE_OFFICER)
class WritingWhileReading {
    private final EntityManager entities;

    @Inject
    WritingWhileReading(EntityManager entities) {
        this.entities = entities;
    }

    public int rename(PartnershipId partnership) {
        return entities.createNativeQuery("update concordat.partnership set name = 'Renamed' where id = :id")
                .setParameter("id", partnership.value())
                .executeUpdate();
    }
}
