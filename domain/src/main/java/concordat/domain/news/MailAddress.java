package concordat.domain.news;

import java.util.regex.Pattern;

/** Where somebody gets mail. It says nothing of who they are, and is never compared with what an identity provider says (ID-5). */
public record MailAddress(String value) {
    /** How long an address can be (RFC 5321). */
    public static final int LIMIT = 254;

    private static final Pattern FORM = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

    /** @throws IllegalArgumentException if it is none */
    public MailAddress {
        if (!isOne(value)) {
            throw new IllegalArgumentException("Enter an e-mail address like name@example.org.");
        }
    }

    /** Whether a text is an address. */
    public static boolean isOne(String text) {
        return text.length() <= LIMIT
                && FORM.matcher(text).matches()
                && !text.contains("..")
                && !text.startsWith(".")
                && !text.contains(".@");
    }
}
