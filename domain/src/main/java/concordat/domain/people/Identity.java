package concordat.domain.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Whom an identity provider vouches for: its address and the name it gives the person, which it never gives to another.
 * Never an e-mail address, which may be handed on (ID-5).
 */
@Embeddable
public record Identity(
        @Column(name = "issuer", nullable = false, length = ISSUER_LIMIT) String issuer,
        @Column(name = "subject", nullable = false, length = SUBJECT_LIMIT) String subject) {
    /** The longest address of a provider, in characters. */
    public static final int ISSUER_LIMIT = 400;

    /** The longest subject, in characters, as OpenID Connect has it. */
    public static final int SUBJECT_LIMIT = 255;

    /** @throws IllegalArgumentException if either is blank or too long */
    public Identity {
        if (issuer.isBlank() || issuer.length() > ISSUER_LIMIT) {
            throw new IllegalArgumentException(
                    "The identity provider's address must have 1 to " + ISSUER_LIMIT + " characters.");
        }
        if (subject.isBlank() || subject.length() > SUBJECT_LIMIT) {
            throw new IllegalArgumentException("The subject must have 1 to " + SUBJECT_LIMIT + " characters.");
        }
    }
}
