package concordat.domain.shared;

/** Text that people enter: trimmed, within its limit, and with no control characters but line breaks and tabs. */
public final class Text {
    /** One line: a title, a name, a place. */
    public static final int LINE = 200;

    /** A sentence or two: a reason, a question. */
    public static final int SENTENCE = 2_000;

    /** A body of text: the text of an item, a rationale. */
    public static final int BODY = 20_000;

    private Text() {}

    /**
     * What was entered, trimmed.
     *
     * @param what the field in words, as the message names it
     * @throws IllegalArgumentException if nothing was entered, or too much
     */
    public static String required(String what, String entered, int limit) {
        String text = optional(what, entered, limit);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("Enter the " + what + ".");
        }
        return text;
    }

    /**
     * What was entered, trimmed; may be empty.
     *
     * @throws IllegalArgumentException if it is longer than the limit or holds control characters
     */
    public static String optional(String what, String entered, int limit) {
        String text = entered.strip();
        if (text.length() > limit) {
            throw new IllegalArgumentException(
                    "The " + what + " must be at most " + limit + " characters long; it has " + text.length() + ".");
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            throw new IllegalArgumentException("The " + what + " contains characters that cannot be shown.");
        }
        return text;
    }
}
