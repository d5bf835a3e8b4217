package concordat.domain.shared;

import java.util.regex.Pattern;

/** Makes one line of a text from people, fit for a header or a line of a calendar. */
public final class Lines {
    /** Line breaks, other control characters, and marks that turn the direction of what follows. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Lines() {}

    /** The same words on one line. */
    public static String one(String text) {
        return SPACES.matcher(UNFIT.matcher(text).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }
}
