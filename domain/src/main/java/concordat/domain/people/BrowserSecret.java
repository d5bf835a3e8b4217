package concordat.domain.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a browser shows to get back a form that was kept for it: 256 random bits. Only its SHA-256 is kept. */
public record BrowserSecret(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String FORM = "[A-Za-z0-9_-]{43}";

    /** @throws IllegalArgumentException if it cannot be a secret made here */
    public BrowserSecret {
        if (!value.matches(FORM)) {
            throw new IllegalArgumentException("Not a browser's secret");
        }
    }

    /** A new one. */
    public static BrowserSecret make() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new BrowserSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** The one that a browser showed, if it can have been made here. */
    public static Optional<BrowserSecret> shown(@Nullable String text) {
        return text == null || !text.matches(FORM) ? Optional.empty() : Optional.of(new BrowserSecret(text));
    }

    /** The SHA-256 by which what was kept is found again. */
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
        return "BrowserSecret";
    }
}
