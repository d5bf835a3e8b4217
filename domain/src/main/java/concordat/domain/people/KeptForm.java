package concordat.domain.people;

/**
 * A form that was sent after the session of whoever filled it in had ended.
 *
 * @param address where it was sent: path and question, as the browser wrote them
 * @param fields what was typed, as forms are sent: names and values, encoded for an address
 */
public record KeptForm(String address, String fields) {
    /** The longest address, in characters. */
    public static final int LONGEST_ADDRESS = 2_000;

    /** The most that a form may hold, in bytes as it is sent; no page's own limits allow as much. */
    public static final int LARGEST = 1_048_576;

    public KeptForm {
        if (address.length() > LONGEST_ADDRESS || fields.length() > LARGEST) {
            throw new IllegalArgumentException("This form is too long to be kept.");
        }
    }

    /** Says nothing of what was typed, so that no log keeps it. */
    @Override
    public String toString() {
        return "KeptForm at " + address;
    }
}
