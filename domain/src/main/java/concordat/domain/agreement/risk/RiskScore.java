package concordat.domain.agreement.risk;

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

    /** The product of both, 1 to 25. */
    public int value() {
        return consequence * likelihood;
    }

    /** As people write it: "5 x 3 = 15". */
    public String words() {
        return consequence + " x " + likelihood + " = " + value();
    }
}
