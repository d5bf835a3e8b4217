package concordat.domain.agreement;

import concordat.domain.shared.AgreementId;
import concordat.domain.shared.Ids;
import concordat.domain.shared.Text;
import jakarta.persistence.AttributeOverride;
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

/** How an agreement stands to another one, until somebody ends that with a reason. */
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

    @Column(name = "ended_on")
    private @Nullable LocalDate ended;

    @Column(name = "ending_reason", nullable = false)
    private String endingReason = "";

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

    /** Whether it stands, and is that one. */
    boolean is(AgreementId to, LinkKind of) {
        return ended == null && other.equals(to) && kind == of;
    }

    void end(LocalDate on, String reason) {
        endingReason = Text.required("reason", reason, Text.SENTENCE);
        ended = on;
    }

    /** The day on which it was ended; empty while it stands. */
    public Optional<LocalDate> ended() {
        return Optional.ofNullable(ended);
    }

    public AgreementId other() {
        return other;
    }

    public LinkKind kind() {
        return kind;
    }
}
