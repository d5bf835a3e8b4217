package concordat.domain.decision;

import concordat.domain.shared.DecisionId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a later decision did to an earlier one, from the declaration of the later one on (VO-10). */
@Entity
@Table(name = "decision_link")
public class DecisionLink {
    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID audience;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "later_id", nullable = false, updatable = false))
    private DecisionId later;

    @Column(name = "later_reference", nullable = false, updatable = false, length = 60)
    private String laterReference;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private LinkKind kind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "earlier_id", nullable = false, updatable = false))
    private DecisionId earlier;

    @Column(name = "earlier_reference", nullable = false, updatable = false, length = 60)
    private String earlierReference;

    @SuppressWarnings("NullAway.Init")
    protected DecisionLink() {}

    DecisionLink(
            UUID id,
            UUID audience,
            DecisionId later,
            String laterReference,
            LinkKind kind,
            DecisionId earlier,
            String earlierReference) {
        this.id = id;
        this.audience = audience;
        this.later = later;
        this.laterReference = laterReference;
        this.kind = kind;
        this.earlier = earlier;
        this.earlierReference = earlierReference;
    }

    public DecisionId later() {
        return later;
    }

    public String laterReference() {
        return laterReference;
    }

    public LinkKind kind() {
        return kind;
    }

    public DecisionId earlier() {
        return earlier;
    }

    public String earlierReference() {
        return earlierReference;
    }
}
