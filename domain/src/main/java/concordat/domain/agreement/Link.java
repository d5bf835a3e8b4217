package concordat.domain.agreement;

import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Ids;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.util.UUID;

/** How an agreement stands to another one. */
@Entity(name = "AgreementLink")
@Table(name = "agreement_link")
public class Link {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID audience;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "linked_id"))
    private AgreementId other;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LinkKind kind;

    @SuppressWarnings("NullAway.Init")
    protected Link() {}

    Link(UUID audience, AgreementId other, LinkKind kind, Clock clock) {
        id = Ids.next(clock);
        this.audience = audience;
        this.other = other;
        this.kind = kind;
    }

    void showTo(UUID newAudience) {
        audience = newAudience;
    }

    boolean is(AgreementId to, LinkKind of) {
        return other.equals(to) && kind == of;
    }

    public AgreementId other() {
        return other;
    }

    public LinkKind kind() {
        return kind;
    }
}
