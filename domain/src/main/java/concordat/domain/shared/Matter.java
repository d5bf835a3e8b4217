package concordat.domain.shared;

import java.util.Locale;

/** The subject by which schemes of delegation and terms of reference know a question. */
public final class Matter {
    private Matter() {}

    /** Whether two wordings name the same matter: capitals and spaces make no difference. */
    public static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    private static String key(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ENGLISH);
    }
}
