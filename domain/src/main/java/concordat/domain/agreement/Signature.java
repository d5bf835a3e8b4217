package concordat.domain.agreement;

import concordat.domain.shared.Ids;
import concordat.domain.shared.OrganisationId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A signature on an executed agreement, as its signed copy shows it; never changed. */
@Entity
@Table(name = "agreement_signature")
public class Signature {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID audience;

    @Embedded
    private OrganisationId organisation;

    @Column(name = "signatory_name", nullable = false, updatable = false)
    private String name;

    @Column(name = "signatory_role", nullable = false, updatable = false)
    private String role;

    @Column(name = "signed_on", updatable = false)
    private @Nullable LocalDate on;

    @SuppressWarnings("NullAway.Init")
    protected Signature() {}

    Signature(UUID audience, SignatureEntry entry, Clock clock) {
        id = Ids.next(clock);
        this.audience = audience;
        organisation = entry.organisation();
        name = entry.name();
        role = entry.role();
        on = entry.on();
    }

    void showTo(UUID newAudience) {
        audience = newAudience;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public String name() {
        return name;
    }

    /** In which role they signed, such as "Chief Executive". */
    public String role() {
        return role;
    }

    /** When they signed, if the copy says so. */
    public Optional<LocalDate> on() {
        return Optional.ofNullable(on);
    }
}
