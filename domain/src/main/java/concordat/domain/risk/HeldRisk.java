package concordat.domain.risk;

import concordat.domain.shared.OrganisationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A principal risk as one of its holders has it (RK-6).
 *
 * @param name the short name of the partner
 * @param scores null until its officer has scored it
 * @param lastQuarter its current score at the end of the last quarter; null if it had none
 * @param ceiling its appetite for the category of the risk; null if none is on record
 */
public record HeldRisk(
        OrganisationId organisation,
        String name,
        @Nullable HeldScores scores,
        @Nullable RiskScore lastQuarter,
        @Nullable Integer ceiling) {

    /** How its score has moved since the end of the last quarter; empty while there is none. */
    public Optional<Trend> trend() {
        return Optional.ofNullable(scores).map(given -> Trend.between(lastQuarter, given.current()));
    }

    /** Whether its current score is above what the partner accepts for risks of its category. */
    public boolean isBeyondAppetite() {
        return scores != null && ceiling != null && scores.current().value() > ceiling;
    }

    /** What is not as is expected of its scores, in sentences; that refuses nothing (RK-3). */
    public List<String> warnings() {
        List<String> found = new ArrayList<>();
        if (scores != null && !scores.isInOrder()) {
            found.add(
                    "It is expected that the score before controls is the highest and the target the lowest. Check the scores of "
                            + name + ".");
        }
        if (scores != null && ceiling != null && scores.target().value() > ceiling) {
            found.add("The target of " + name + ", " + scores.target().value()
                    + ", is above its appetite for risks of this category, which is at most " + ceiling + ".");
        }
        return List.copyOf(found);
    }
}
