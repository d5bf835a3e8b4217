package concordat.domain.conflict;

import concordat.domain.committee.CommitteeLine;
import concordat.domain.decision.ReviewFlag;
import concordat.domain.meeting.InterestType;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.PersonOnRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A breach record as its page shows it.
 *
 * @param reviews the decisions flagged for it that the actor may see
 */
public record BreachSheet(
        BreachId id,
        String reference,
        CommitteeLine committee,
        PersonOnRecord person,
        InterestType type,
        String interest,
        LocalDate foundOn,
        String reportedBy,
        Instant openedAt,
        Optional<String> outcome,
        Optional<Instant> closedAt,
        Optional<String> closedBy,
        List<ReviewLine> reviews) {
    public BreachSheet {
        reviews = List.copyOf(reviews);
    }

    static BreachSheet of(Breach breach, CommitteeLine committee, List<DecisionReview> reviews) {
        return new BreachSheet(
                breach.id(),
                breach.reference(),
                committee,
                breach.person(),
                breach.type(),
                breach.interest(),
                breach.foundOn(),
                breach.reportedBy(),
                breach.openedAt(),
                breach.outcome(),
                breach.closedAt(),
                breach.closedBy(),
                reviews.stream().map(ReviewLine::of).toList());
    }

    /** A decision flagged for review, and what came of it. */
    public record ReviewLine(
            BreachId breach,
            DecisionId decision,
            String decisionReference,
            ReviewFlag flag,
            Optional<Instant> reviewedAt,
            Optional<DecisionId> later,
            Optional<String> laterReference) {
        static ReviewLine of(DecisionReview review) {
            return new ReviewLine(
                    review.breach(),
                    review.decision(),
                    review.decisionReference(),
                    review.flag(),
                    review.reviewedAt(),
                    review.later(),
                    review.laterReference());
        }
    }
}
