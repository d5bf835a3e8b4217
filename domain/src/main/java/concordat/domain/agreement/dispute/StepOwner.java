package concordat.domain.agreement.dispute;

import concordat.domain.agreement.Responsible;
import concordat.domain.shared.Ids;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who answers for a step of a dispute at one of its sides; nobody, as long as no name is on record. */
@Entity(name = "AgreementDisputeOwner")
@Table(name = "agreement_dispute_owner")
public class StepOwner {
    @Id
    private UUID id;

    @Embedded
    private OrganisationId organisation;

    @Column(name = "person_id")
    private @Nullable UUID person;

    @Column(name = "owner_name", nullable = false)
    private String name = "";

    @SuppressWarnings("NullAway.Init")
    protected StepOwner() {}

    StepOwner(OrganisationId organisation, Clock clock) {
        id = Ids.next(clock);
        this.organisation = organisation;
    }

    void entrustTo(@Nullable Responsible owner) {
        PersonId known = owner == null ? null : owner.person();
        person = known == null ? null : known.value();
        name = owner == null ? "" : owner.name();
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public Optional<Responsible> owner() {
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Responsible(person == null ? null : new PersonId(person), name));
    }
}
