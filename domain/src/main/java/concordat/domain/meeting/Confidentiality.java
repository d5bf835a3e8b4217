package concordat.domain.meeting;

import concordat.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why an item is in Part 2 (PP-3).
 *
 * @param exemption the section of the Freedom of Information Act that applies, such as "s43"; null if not known
 * @param reviewOn when it is looked at again whether it can become public; null if not set
 * @param openTitle what the agenda calls it for those who are not admitted to it; null if they learn nothing of it
 */
@Embeddable
public record Confidentiality(
        @Enumerated(EnumType.STRING) @Column(name = "confidential_because", length = 30) Reason reason,
        @Column(name = "foi_exemption", length = 20) @Nullable String exemption,
        @Column(name = "confidential_review_on") @Nullable LocalDate reviewOn,
        @Column(name = "open_title", length = 200) @Nullable String openTitle) {

    /** @throws IllegalArgumentException if the open title is too long */
    public Confidentiality {
        openTitle = openTitle == null || openTitle.isBlank() ? null : Text.required("open title", openTitle, Text.LINE);
    }

    /** For that reason; exemption and review are not known yet. */
    public static Confidentiality because(Reason reason) {
        return new Confidentiality(reason, null, null, null);
    }

    /** The reasons that there are. */
    public enum Reason {
        COMMERCIAL("Commercial"),
        PERSONAL_DATA("Personal data"),
        LEGAL_PRIVILEGE("Legal privilege"),
        POLICY_IN_DEVELOPMENT("Policy in development"),
        THIRD_PARTY_CONFIDENCE("Third-party confidence"),
        OTHER("Other");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** What people call it. */
        public String words() {
            return words;
        }
    }
}
