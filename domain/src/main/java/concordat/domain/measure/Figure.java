package concordat.domain.measure;

import static concordat.domain.measure.MeasureRule.NUMBER_IS_ONE_NUMBER;
import static concordat.domain.measure.MeasureRule.PART_IS_WITHIN_THE_WHOLE;
import static concordat.domain.measure.MeasureRule.SHARE_IS_COUNTED;
import static concordat.domain.measure.MeasureRule.WHOLE_IS_MORE_THAN_NOTHING;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was measured: a number in the unit of its measure, or how many of how many. The percentage of a share is computed from the two
 * counts whenever it is asked for, is never kept, and is rounded only where it is shown (US-6).
 *
 * @param value the number; null for a share
 * @param numerator how many; null for a number
 * @param denominator of how many; null for a number
 */
@Embeddable
public record Figure(@Nullable BigDecimal value, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.TEN.pow(15);
    private static final int DECIMALS = 6;

    /** @throws IllegalArgumentException if a number is larger, or has more decimals, than anybody counts */
    public Figure {
        value = plain(value);
        numerator = plain(numerator);
        denominator = plain(denominator);
    }

    /** A number in the unit of its measure. */
    public static Figure number(BigDecimal value) {
        return new Figure(value, null, null);
    }

    /** So many of so many. */
    public static Figure share(BigDecimal numerator, BigDecimal denominator) {
        return new Figure(null, numerator, denominator);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal entered) {
        if (entered == null) {
            return null;
        }
        if (entered.abs().compareTo(MOST) >= 0 || entered.stripTrailingZeros().scale() > DECIMALS) {
            throw new IllegalArgumentException(
                    "A value has at most 15 digits before the decimal point, and " + DECIMALS + " after it.");
        }
        BigDecimal stripped = entered.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * Holds it against the shape of its measure.
     *
     * @param mayExceed whether a share can be more than the whole
     * @throws concordat.domain.shared.RuleBroken if a percentage is given for a share, or it cannot be
     */
    void requireShape(Shape shape, boolean mayExceed) {
        if (shape == Shape.NUMBER) {
            NUMBER_IS_ONE_NUMBER.require(value != null && numerator == null && denominator == null);
            return;
        }
        SHARE_IS_COUNTED.require(value == null && numerator != null && denominator != null);
        BigDecimal part = Objects.requireNonNull(numerator);
        BigDecimal whole = Objects.requireNonNull(denominator);
        WHOLE_IS_MORE_THAN_NOTHING.require(part.signum() >= 0 && whole.signum() > 0);
        PART_IS_WITHIN_THE_WHOLE.require(mayExceed || part.compareTo(whole) <= 0, shown(part), shown(whole));
    }

    /** The number, or the percentage, unrounded but for what a double holds. */
    public double amount() {
        return value != null
                ? value.doubleValue()
                : HUNDRED.doubleValue()
                        * Objects.requireNonNull(numerator).doubleValue()
                        / Objects.requireNonNull(denominator).doubleValue();
    }

    /** How it compares with an amount in the unit of its measure, exactly (US-6): below 0 if it is less. */
    public int compareTo(BigDecimal amount) {
        return value != null
                ? value.compareTo(amount)
                : Objects.requireNonNull(numerator)
                        .multiply(HUNDRED)
                        .compareTo(Objects.requireNonNull(denominator).multiply(amount));
    }

    /** As people read it: "1,240 weeks", "£250,000" or "6.3% (30 of 480)". */
    public String words(String unit) {
        BigDecimal number = value;
        return number != null
                ? words(number, unit)
                : shown(amount()) + "% (" + shown(Objects.requireNonNull(numerator)) + " of "
                        + shown(Objects.requireNonNull(denominator)) + ")";
    }

    /** An amount in that unit as people read it, with one decimal at most. */
    public static String words(BigDecimal amount, String unit) {
        return switch (unit) {
            case "%" -> shown(amount) + "%";
            case "£" -> "£" + shown(amount);
            default -> shown(amount) + " " + unit;
        };
    }

    private static String shown(Number number) {
        DecimalFormat format = new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.UK));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
