package concordat.domain.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** What an invited person shows, once: 256 random bits. Whoever makes it passes it on; only its SHA-256 is kept. */
public record InvitationSecret(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws IllegalArgumentException if it cannot be a secret made here */
    public InvitationSecret {
        value = value.strip();
        if (!value.matches("[A-Za-z0-9_-]{43}")) {
            throw new IllegalArgumentException("Enter the invitation as you were given it: 43 letters and digits.");
        }
    }

    static InvitationSecret make() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new InvitationSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
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
        return "InvitationSecret";
    }
}
