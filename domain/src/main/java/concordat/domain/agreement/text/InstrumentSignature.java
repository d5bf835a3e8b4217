package concordat.domain.agreement.text;

import concordat.domain.agreement.SignatureEntry;
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

/** The signature of one party on an instrument; never changed. */
@Entity(name = "AgreementInstrumentSignature")
@Table(name = "agreement_instrument_signature")
public class InstrumentSignature {
    @Id
    private UUID id;

    @Embedded
    private OrganisationId organisation;

    @Column(name = "party_name", nullable = false, updatable = false)
    private String party;

    @Column(name = "signatory_name", nullable = false, updatable = false)
    private String name;

    @Column(name = "signatory_role", nullable = false, updatable = false)
    private String role;

    @Column(name = "signed_on", nullable = false, updatable = false)
    private LocalDate on;

    @Column(nullable = false, updatable = false)
    private String fingerprint;

    @SuppressWarnings("NullAway.Init")
    protected InstrumentSignature() {}

    InstrumentSignature(SignatureEntry entry, LocalDate on, String party, String fingerprint, Clock clock) {
        id = Ids.next(clock);
        organisation = entry.organisation();
        this.party = party;
        name = entry.name();
        role = entry.role();
        this.on = on;
        this.fingerprint = fingerprint;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    /** The name of the party on the day on which it signed. */
    public String party() {
        return party;
    }

    public String name() {
        return name;
    }

    /** In which role they signed, such as "Chief Executive". */
    public String role() {
        return role;
    }

    public LocalDate on() {
        return on;
    }

    /** The SHA-256 of what was signed, in hexadecimal digits. */
    public String fingerprint() {
        return fingerprint;
    }
}
