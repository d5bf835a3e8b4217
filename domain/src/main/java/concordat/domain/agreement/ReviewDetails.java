package concordat.domain.agreement;

import concordat.domain.shared.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A review with all that is on record of it.
 *
 * @param party the party for which it is, under the name by which it signs
 * @param reviewer name and office of whoever was asked
 * @param outcome what came of it; null while it is awaited
 * @param recordedBy who put that on record; empty while it is awaited
 * @param fingerprint the SHA-256 of what was reviewed; null while it is awaited
 * @param standing what it says of the draft as it reads now, or as it was signed
 * @param recordable whether the reader could put on record what came of it
 */
public record ReviewDetails(
        ReviewId id,
        OrganisationId organisation,
        String party,
        ReviewKind kind,
        String reviewer,
        LocalDate due,
        String askedBy,
        Instant askedAt,
        @Nullable ReviewOutcome outcome,
        String comments,
        String recordedBy,
        @Nullable Instant recordedAt,
        @Nullable String fingerprint,
        ReviewStanding standing,
        boolean recordable) {
    static ReviewDetails of(Review review, Agreement agreement, String present, boolean recordable) {
        return new ReviewDetails(
                review.id(),
                review.organisation(),
                agreement.party(review.organisation()).map(Party::nameAsSigned).orElse("A former party"),
                review.kind(),
                review.reviewerWords(),
                review.due(),
                review.askedBy(),
                review.askedAt(),
                review.outcome().orElse(null),
                review.comments(),
                review.recordedByName(),
                review.recordedAt().orElse(null),
                review.fingerprint().orElse(null),
                review.standing(present),
                recordable);
    }
}
