package concordat.domain.conflict;

import static concordat.domain.conflict.BreachRule.REVIEW_HAS_ONE_RESULT;

import concordat.domain.decision.Decision;
import concordat.domain.decision.ReviewFlag;
import concordat.domain.decision.ReviewResult;
import concordat.domain.shared.DecisionId;
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
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision is flagged for review because of a breach, and later what came of the review. Who may see the decision sees
 * the flag, and by it no more than that there is a breach record.
 */
@Entity
@Table(name = "decision_review")
public class DecisionReview {
    @Id
    private UUID id;

    /** Follows the decision's, below this entity. */
    @Column(nullable = false, updatable = false)
    private UUID audience;

    @Embedded
    private BreachId breach;

    @Column(name = "breach_reference", nullable = false, updatable = false, length = 60)
    private String breachReference;

    @Embedded
    private DecisionId decision;

    @Column(name = "decision_reference", nullable = false, updatable = false, length = 60)
    private String decisionReference;

    @Column(name = "flagged_at", nullable = false, updatable = false)
    private Instant flaggedAt;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private @Nullable ReviewResult result;

    @Column(name = "reviewed_at")
    private @Nullable Instant reviewedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "later_decision_id"))
    private @Nullable DecisionId later;

    @Column(name = "later_reference", length = 60)
    private @Nullable String laterReference;

    @SuppressWarnings("NullAway.Init")
    protected DecisionReview() {}

    DecisionReview(Breach breach, Decision decision, Clock clock) {
        id = Ids.next(clock);
        audience = decision.audience();
        this.breach = breach.id();
        breachReference = breach.reference();
        this.decision = decision.id();
        decisionReference = decision.reference();
        flaggedAt = clock.instant();
    }

    /** Records what came of the review. @throws concordat.domain.shared.RuleBroken if that is on record already */
    void review(ReviewResult found, @Nullable Decision by, Instant at) {
        REVIEW_HAS_ONE_RESULT.require(result == null, decisionReference, result == null ? "" : result.words());
        result = found;
        reviewedAt = at;
        later = by == null ? null : by.id();
        laterReference = by == null ? null : by.reference();
    }

    public BreachId breach() {
        return breach;
    }

    public DecisionId decision() {
        return decision;
    }

    public String decisionReference() {
        return decisionReference;
    }

    /** The flag as everybody sees it who may see the decision. */
    public ReviewFlag flag() {
        return new ReviewFlag(breachReference, result);
    }

    public Optional<Instant> reviewedAt() {
        return Optional.ofNullable(reviewedAt);
    }

    /** The later decision of the committee on the matter, if it was referred back and has been decided anew. */
    public Optional<DecisionId> later() {
        return Optional.ofNullable(later);
    }

    public Optional<String> laterReference() {
        return Optional.ofNullable(laterReference);
    }
}
