package concordat.domain.programme;

import concordat.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What is on record of a research project beyond what every programme has; each may be missing.
 *
 * @param funder who pays for it
 * @param reference by what it is known elsewhere, such as its IRAS number
 */
@Embeddable
public record Research(
        @Column(name = "research_funder", nullable = false) String funder,
        @Enumerated(EnumType.STRING) @Column(name = "research_type") @Nullable ResearchType type,
        @Column(name = "research_reference", nullable = false) String reference) {
    /** Nothing on record. */
    public static final Research NONE = new Research("", null, "");

    /** @throws IllegalArgumentException if a text is too long */
    public Research {
        funder = Text.optional("funder", funder, Text.LINE);
        reference = Text.optional("reference of the study", reference, Text.LINE);
    }

    /** Whether nothing is on record. */
    public boolean isNone() {
        return equals(NONE);
    }
}
