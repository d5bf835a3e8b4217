package concordat.domain.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * What a decision was about, as it stood when the outcome was declared: which thing, and the hash of its content. If the
 * hash of what is there today is another, it has been changed since it was approved.
 *
 * @param subject the id of the item or agreement
 * @param reference how people refer to it: the number of the item, the reference of the agreement
 * @param revision how often it had been changed, in whatever respect
 * @param hash SHA-256 of its content in hexadecimal digits: of an item its number, title, purpose, part and text; of an
 *     agreement its title, type, parties, purposes, description, binding clauses, dates and notice
 */
@Embeddable
public record Pin(
        @Enumerated(EnumType.STRING) @Column(name = "kind", nullable = false, length = 20) Kind kind,
        @Column(name = "subject_id", nullable = false) UUID subject,
        @Column(name = "reference", nullable = false, length = 80) String reference,
        @Column(name = "revision", nullable = false) long revision,
        @Column(name = "hash", nullable = false, length = 64) String hash) {

    /** What can be pinned. */
    public enum Kind {
        ITEM("Text of the item"),
        AGREEMENT("Agreement");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** What people call it. */
        public String words() {
            return words;
        }
    }

    /** Whether that is the same thing with the same content. */
    boolean isUnchangedIn(Pin now) {
        return kind == now.kind && subject.equals(now.subject) && hash.equals(now.hash);
    }
}
