package concordat.domain.agreement.text;

import concordat.domain.agreement.CheckedSignature;
import concordat.domain.agreement.SealUse;
import concordat.domain.agreement.SignatureMeans;
import concordat.domain.shared.Ids;
import concordat.domain.shared.OrganisationId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private SignatureMeans means;

    @Column(nullable = false, updatable = false)
    private String authority;

    @Embedded
    private @Nullable SealUse seal;

    @SuppressWarnings("NullAway.Init")
    protected InstrumentSignature() {}

    InstrumentSignature(CheckedSignature signature, LocalDate on, String party, String fingerprint, Clock clock) {
        id = Ids.next(clock);
        organisation = signature.organisation();
        this.party = party;
        name = signature.name();
        role = signature.role();
        means = signature.entry().means();
        authority = signature.authority().words();
        seal = signature.entry().seal();
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

    public SignatureMeans means() {
        return means;
    }

    /** What the party's scheme of delegation said of the authority on the day of signing; empty for signatures of old. */
    public String authority() {
        return authority;
    }

    /** What the seal register says, if it was signed under seal. */
    public Optional<SealUse> seal() {
        return Optional.ofNullable(seal);
    }
}
