package concordat.domain.feed;

import concordat.domain.shared.NotFound;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** What the address of a calendar feed holds: 256 random bits. It is shown once; only its SHA-256 is kept. */
public record FeedSecret(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** @throws NotFound if it cannot be a secret made here: nothing is said about why */
    public FeedSecret {
        if (!FORM.matcher(value).matches()) {
            throw new NotFound("page");
        }
    }

    static FeedSecret make() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** The SHA-256 by which it is found again. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Says nothing, so that no log keeps it. */
    @Override
    public String toString() {
        return "FeedSecret";
    }
}
