package concordat.domain.conflict;

import concordat.domain.meeting.InterestType;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/**
 * A post that a member of a committee holds in another partner (COI-12).
 *
 * @param at the partner in which it is held
 * @param title what it is called, such as "Honorary Professor"
 */
@Embeddable
public record Post(
        @Embedded
                @jakarta.persistence.AttributeOverride(
                        name = "value",
                        column = @Column(name = "post_at_id", updatable = false))
                OrganisationId at,
        @Column(name = "post_title", nullable = false, updatable = false, length = 200) String title,
        @Column(name = "paid", nullable = false, updatable = false) boolean paid) {
    public Post {
        title = Text.required("post", title, Text.LINE);
    }

    /** Of which type the interest is: financial if the post is paid. */
    public InterestType type() {
        return paid ? InterestType.FINANCIAL : InterestType.NON_FINANCIAL_PROFESSIONAL;
    }
}
