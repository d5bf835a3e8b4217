package concordat.domain.agreement;

/**
 * The open risks of an agreement, in short.
 *
 * @param highest the highest current score among them, 1 to 25; 0 if there is none
 */
public record OpenRisks(int count, int highest) {
    /** None at all. */
    public static final OpenRisks NONE = new OpenRisks(0, 0);
}
