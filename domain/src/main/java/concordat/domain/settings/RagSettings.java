package concordat.domain.settings;

/**
 * When an action is rated amber or red (AC-5).
 *
 * @param dueSoonDays amber from so many days before it is due
 * @param amberSlips amber once its date has been moved so often
 * @param redSlips red once its date has been moved so often
 */
public record RagSettings(int dueSoonDays, int amberSlips, int redSlips) {
    /** @throws IllegalArgumentException if a number is negative, or red comes before amber */
    public RagSettings {
        if (dueSoonDays < 0 || amberSlips < 1 || redSlips < amberSlips) {
            throw new IllegalArgumentException("Red comes after amber, and neither is negative.");
        }
    }
}
