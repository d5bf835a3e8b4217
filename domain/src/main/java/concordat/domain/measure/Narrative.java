package concordat.domain.measure;

import concordat.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What is said of a value (6.10); each may be empty.
 *
 * @param telling what the data is telling us
 * @param actions what is done about it
 * @param risks what may come of it
 */
@Embeddable
public record Narrative(
        @Column(nullable = false) String telling,
        @Column(nullable = false) String actions,
        @Column(nullable = false) String risks) {
    /** Nothing. */
    public static final Narrative NONE = new Narrative("", "", "");

    /** @throws IllegalArgumentException if a text is too long */
    public Narrative {
        telling = Text.optional("answer to what the data is telling us", telling, Text.SENTENCE);
        actions = Text.optional("actions", actions, Text.SENTENCE);
        risks = Text.optional("risks", risks, Text.SENTENCE);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }
}
