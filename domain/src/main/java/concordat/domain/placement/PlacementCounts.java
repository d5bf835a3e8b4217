package concordat.domain.placement;

import static concordat.domain.placement.PlacementRule.COUNTS_ARE_NOT_NEGATIVE;
import static concordat.domain.placement.PlacementRule.FEEDBACK_IS_COUNTED;
import static concordat.domain.placement.PlacementRule.SATISFIED_ARE_AMONG_THOSE_WHO_ANSWERED;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is counted of the placements of a service, a profession and an academic year, as at a day. More places or weeks may be
 * used than were offered: it is shown, not refused.
 *
 * @param satisfied how many students were satisfied with their placement; null if none were asked
 * @param answered how many answered
 */
@Embeddable
public record PlacementCounts(
        @Column(nullable = false, updatable = false) int places,
        @Column(name = "places_used", nullable = false, updatable = false) int used,
        @Column(name = "weeks_offered", nullable = false, updatable = false) BigDecimal weeksOffered,
        @Column(name = "weeks_used", nullable = false, updatable = false) BigDecimal weeksUsed,
        @Column(updatable = false) @Nullable Integer satisfied,
        @Column(updatable = false) @Nullable Integer answered,
        @Column(name = "as_at", nullable = false, updatable = false) LocalDate asAt) {
    private static final int MOST = 1_000_000;
    private static final int DECIMALS = 2;

    /**
     * @throws IllegalArgumentException if a count is larger, or has more decimals, than anybody counts
     * @throws concordat.domain.shared.RuleBroken if counts are negative, or more are satisfied than answered (US-6)
     */
    public PlacementCounts {
        weeksOffered = plain(weeksOffered);
        weeksUsed = plain(weeksUsed);
        if (places > MOST || used > MOST || (answered != null && answered > MOST)) {
            throw new IllegalArgumentException("A count is at most one million.");
        }
        COUNTS_ARE_NOT_NEGATIVE.require(
                places >= 0 && used >= 0 && weeksOffered.signum() >= 0 && weeksUsed.signum() >= 0);
        FEEDBACK_IS_COUNTED.require((satisfied == null) == (answered == null)
                && (satisfied == null || satisfied >= 0)
                && (answered == null || answered > 0));
        SATISFIED_ARE_AMONG_THOSE_WHO_ANSWERED.require(
                satisfied == null || answered == null || satisfied <= answered,
                satisfied == null ? 0 : satisfied,
                answered == null ? 0 : answered);
    }

    private static BigDecimal plain(BigDecimal weeks) {
        BigDecimal stripped = weeks.stripTrailingZeros();
        if (stripped.abs().compareTo(BigDecimal.valueOf(MOST)) > 0 || stripped.scale() > DECIMALS) {
            throw new IllegalArgumentException("Weeks are at most one million, with two decimals.");
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Whether more places or weeks are used than there are. */
    public boolean isOverCapacity() {
        return used > places || weeksUsed.compareTo(weeksOffered) > 0;
    }

    /** How many students were satisfied, and of how many who answered, if any were asked. */
    public Optional<Share> feedback() {
        return satisfied == null || answered == null ? Optional.empty() : Optional.of(new Share(satisfied, answered));
    }
}
