package concordat.domain.agreement.dispute;

import concordat.domain.shared.Text;

/**
 * A step of the ladder that a dispute climbs.
 *
 * @param name who tries to settle it, such as "Executive sponsors"
 * @param workingDays how long they have
 */
public record LadderStep(String name, int workingDays) {
    /** The longest that a step can take, in working days: about a year. */
    public static final int LONGEST = 250;

    /** @throws IllegalArgumentException if it has no name, or no time that can be kept */
    public LadderStep {
        name = Text.required("name of the step", name, Text.LINE);
        if (workingDays < 1 || workingDays > LONGEST) {
            throw new IllegalArgumentException("A step of the ladder has 1 to " + LONGEST + " working days.");
        }
    }
}
