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
import java.util.UUID;

/** That a party approved the draft as it then read (AG-2); never changed. It lapses when the draft reads otherwise. */
@Entity(name = "AgreementApproval")
@Table(name = "agreement_approval")
public class Approval {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID audience;

    @Embedded
    private OrganisationId organisation;

    @Column(name = "approved_by", nullable = false, updatable = false)
    private String body;

    @Column(name = "approved_on", nullable = false, updatable = false)
    private LocalDate on;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Column(nullable = false, updatable = false)
    private String fingerprint;

    @SuppressWarnings("NullAway.Init")
    protected Approval() {}

    Approval(UUID audience, ApprovalEntry entry, String fingerprint, Clock clock) {
        id = Ids.next(clock);
        this.audience = audience;
        organisation = entry.organisation();
        body = entry.body();
        on = entry.on();
        reference = entry.reference();
        this.fingerprint = fingerprint;
    }

    void showTo(UUID newAudience) {
        audience = newAudience;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    /** Who approved it for the party. */
    public String body() {
        return body;
    }

    public LocalDate on() {
        return on;
    }

    /** Where that is on record; may be empty. */
    public String reference() {
        return reference;
    }

    /** The SHA-256 of the draft that was approved, in hexadecimal digits. */
    public String fingerprint() {
        return fingerprint;
    }
}
