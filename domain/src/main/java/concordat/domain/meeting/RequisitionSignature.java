package concordat.domain.meeting;

import concordat.domain.shared.PersonOnRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A member who asks for a meeting, since when. */
@Entity
@Table(name = "requisition_signature")
class RequisitionSignature {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID audience;

    @Embedded
    private PersonOnRecord person;

    @Column(name = "signed_at", nullable = false, updatable = false)
    private Instant signedAt;

    @SuppressWarnings("NullAway.Init")
    protected RequisitionSignature() {}

    RequisitionSignature(UUID id, UUID audience, PersonOnRecord person, Instant signedAt) {
        this.id = id;
        this.audience = audience;
        this.person = person;
        this.signedAt = signedAt;
    }

    PersonOnRecord person() {
        return person;
    }
}
