package concordat.domain.risk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a partner scores a risk that it holds (RK-6).
 *
 * @param initial before controls
 * @param current with the controls that there are
 * @param target what is aimed for
 * @param targetOn by when; null if no day is agreed
 */
public record HeldScores(RiskScore initial, RiskScore current, RiskScore target, @Nullable LocalDate targetOn) {
    /** Whether the scores fall as is expected (RK-3). */
    public boolean isInOrder() {
        return RiskScore.fall(initial, current, target);
    }
}
