package concordat.domain.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement is worth, in pounds without VAT (AG-1); each null if it is not on record, zero if no money moves.
 *
 * @param total in all, by which the limits of signatories are held (AG-3)
 * @param yearly each year
 */
@Embeddable
public record AgreementValue(
        @Column(name = "total_value_gbp") @Nullable BigDecimal total,
        @Column(name = "yearly_value_gbp") @Nullable BigDecimal yearly) {
    /** None of it is on record. */
    public static final AgreementValue NOT_RECORDED = new AgreementValue(null, null);

    /** @throws IllegalArgumentException if an amount is none */
    public AgreementValue {
        require(total);
        require(yearly);
    }

    /** It is worth that in all. */
    public static AgreementValue of(BigDecimal total) {
        return new AgreementValue(total, null);
    }

    private static void require(@Nullable BigDecimal amount) {
        if (amount != null && (amount.signum() < 0 || amount.scale() > 2 || amount.precision() > 17)) {
            throw new IllegalArgumentException("Give the value in pounds and pence, such as 250000.00.");
        }
    }
}
