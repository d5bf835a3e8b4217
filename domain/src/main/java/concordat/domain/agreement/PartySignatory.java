package concordat.domain.agreement;

import concordat.domain.scheme.SignatoryId;
import concordat.domain.scheme.SignatoryLine;
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

/** Who is to sign an agreement for a party: one of its authorised signatories (AG-3). */
@Entity(name = "AgreementSignatory")
@Table(name = "agreement_signatory")
public class PartySignatory {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID audience;

    @Embedded
    private OrganisationId organisation;

    @Embedded
    private SignatoryId signatory;

    @Column(name = "person_id", updatable = false)
    private @Nullable UUID person;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(nullable = false, updatable = false)
    private String office;

    @SuppressWarnings("NullAway.Init")
    protected PartySignatory() {}

    PartySignatory(UUID audience, SignatoryLine line, Clock clock) {
        id = Ids.next(clock);
        this.audience = audience;
        organisation = line.organisation();
        signatory = line.id();
        person = line.person() == null ? null : line.person().value();
        name = line.name();
        office = line.office();
    }

    void showTo(UUID newAudience) {
        audience = newAudience;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public SignatoryId signatory() {
        return signatory;
    }

    /** The person, who then sees the draft and can sign here; none if only the name is known. */
    public Optional<PersonId> person() {
        return Optional.ofNullable(person).map(PersonId::new);
    }

    /** Name and office. */
    public String words() {
        return name + ", " + office;
    }
}
