package concordat.domain.interest;

import static concordat.domain.interest.InterestRule.WITHHOLDING_GIVES_ITS_REASON;

import concordat.domain.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * How an entry stands on the register: published, or withheld for a reason (COI-5).
 *
 * @param ground null if it is published
 * @param because the reason in words; null if it is published
 */
@Embeddable
public record Registration(
        @Enumerated(EnumType.STRING) @Column(name = "publication", length = 20) Publication publication,
        @Enumerated(EnumType.STRING) @Column(name = "withheld_ground", length = 20) @Nullable WithholdingGround ground,
        @Column(name = "withheld_because", length = 2000) @Nullable String because) {

    /** On the published register. */
    public static Registration published() {
        return new Registration(Publication.PUBLISHED, null, null);
    }

    /** @throws concordat.domain.shared.RuleBroken without a ground and a reason */
    public static Registration withheld(@Nullable WithholdingGround ground, String because) {
        String reason = Text.optional("reason for withholding", because, Text.SENTENCE);
        WITHHOLDING_GIVES_ITS_REASON.require(ground != null && !reason.isEmpty());
        return new Registration(Publication.WITHHELD, ground, reason);
    }
}
