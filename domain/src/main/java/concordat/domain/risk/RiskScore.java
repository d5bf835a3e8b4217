package concordat.domain.risk;

import java.util.stream.IntStream;

/**
 * How grave a risk is: what it would do, by how likely it is (RK-1).
 *
 * @param consequence 1, negligible, to 5, catastrophic
 * @param likelihood 1, rare, to 5, almost certain
 */
public record RiskScore(int consequence, int likelihood) {
    /** The highest of each. */
    public static final int HIGHEST = 5;

    /** @throws IllegalArgumentException if one of them is not 1 to 5 */
    public RiskScore {
        if (consequence < 1 || consequence > HIGHEST || likelihood < 1 || likelihood > HIGHEST) {
            throw new IllegalArgumentException("Consequence and likelihood are scored from 1 to 5.");
        }
    }

    /** Whether there are a consequence and a likelihood with that product: 7, 11 or 13 never appear (RK-2). */
    public static boolean isPossible(int value) {
        return IntStream.rangeClosed(1, HIGHEST)
                .anyMatch(each -> value % each == 0 && value / each >= 1 && value / each <= HIGHEST);
    }

    /** Whether the score before controls, the current one and the one aimed for fall in this order, as is expected (RK-3). */
    public static boolean fall(RiskScore initial, RiskScore current, RiskScore target) {
        return initial.value() >= current.value() && current.value() >= target.value();
    }

    /** The product of both, 1 to 25. */
    public int value() {
        return consequence * likelihood;
    }

    /** As people write it: "5 x 3 = 15". */
    public String words() {
        return consequence + " x " + likelihood + " = " + value();
    }
}
