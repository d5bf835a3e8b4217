package concordat.domain.agreement;

import concordat.domain.scheme.SignatoryId;
import concordat.domain.shared.Ids;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A signature on an agreement: made here, or as its signed copy shows it; never changed. */
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

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private SignatureMeans means;

    @Column(name = "signatory_id", updatable = false)
    private @Nullable UUID signatory;

    @Column(nullable = false, updatable = false)
    private String authority;

    @Column(updatable = false)
    private @Nullable String fingerprint;

    @Column(name = "person_id", updatable = false)
    private @Nullable UUID person;

    @Column(name = "signed_at", updatable = false)
    private @Nullable Instant at;

    @Column(name = "signing_round", nullable = false, updatable = false)
    private int round;

    @Embedded
    private @Nullable SealUse seal;

    @SuppressWarnings("NullAway.Init")
    protected Signature() {}

    /**
     * @param fingerprint of what was signed; null if it was entered from a copy
     * @param person who signed here; null if it was signed elsewhere
     */
    Signature(
            UUID audience,
            CheckedSignature signature,
            @Nullable String fingerprint,
            @Nullable PersonId person,
            int round,
            Clock clock) {
        id = Ids.next(clock);
        this.audience = audience;
        organisation = signature.organisation();
        name = signature.name();
        role = signature.role();
        on = signature.on();
        means = signature.entry().means();
        signatory = signature.entry().signatory() == null
                ? null
                : signature.entry().signatory().value();
        authority = signature.authority().words();
        this.fingerprint = fingerprint;
        this.person = person == null ? null : person.value();
        at = person == null ? null : clock.instant();
        this.round = round;
        seal = signature.entry().seal();
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

    public SignatureMeans means() {
        return means;
    }

    /** Which of the party's authorised signatories signed, if it had any on record (AG-3). */
    public Optional<SignatoryId> signatory() {
        return Optional.ofNullable(signatory).map(SignatoryId::new);
    }

    /** What the party's scheme of delegation said of the authority on the day of signing; empty for signatures of old. */
    public String authority() {
        return authority;
    }

    /** The SHA-256 of what was signed, if it was signed with what is on record here. */
    public Optional<String> fingerprint() {
        return Optional.ofNullable(fingerprint);
    }

    /** The moment of signing, if it was signed in Concordat. */
    public Optional<Instant> at() {
        return Optional.ofNullable(at);
    }

    /** In which attempt to sign it: if the draft was taken back before all had signed, the signatures of then no longer count. */
    int round() {
        return round;
    }

    /** What the seal register says, if it was signed under seal. */
    public Optional<SealUse> seal() {
        return Optional.ofNullable(seal);
    }
}
