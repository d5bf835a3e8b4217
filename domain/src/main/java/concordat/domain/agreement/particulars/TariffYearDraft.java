package concordat.domain.agreement.particulars;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;

/**
 * What is funded in a tariff year, which runs from 1 April to 31 March.
 *
 * @param firstYear the calendar year in which it begins
 * @param weeks how many placement weeks
 * @param tariff pounds for a placement week, before the market forces factor
 * @param factor the market forces factor
 */
public record TariffYearDraft(int firstYear, BigDecimal weeks, BigDecimal tariff, BigDecimal factor) {
    private static final int EARLIEST = 2013; // the national tariff has existed since 1 April 2013
    private static final int LATEST = 2100;

    /** @throws IllegalArgumentException if the year or a number is out of bounds, or has more places than are kept */
    public TariffYearDraft {
        if (firstYear < EARLIEST || firstYear > LATEST) {
            throw new IllegalArgumentException(
                    "A tariff year begins between " + EARLIEST + " and " + LATEST + ", on 1 April.");
        }
        weeks = within("placement weeks", weeks, new BigDecimal("1000000"), 2);
        tariff = within("tariff", tariff, new BigDecimal("1000000"), 2);
        factor = within("market forces factor", factor, BigDecimal.TEN, 6);
    }

    private static BigDecimal within(String what, BigDecimal number, BigDecimal most, int places) {
        if (number.signum() <= 0
                || number.compareTo(most) > 0
                || number.stripTrailingZeros().scale() > places) {
            throw new IllegalArgumentException("The " + what + " must be more than 0, at most " + most.toPlainString()
                    + ", with at most " + places + " decimal places.");
        }
        return number.setScale(places, RoundingMode.UNNECESSARY);
    }

    /** What it comes to in pounds, to the penny. */
    public BigDecimal amount() {
        return weeks.multiply(tariff).multiply(factor).setScale(2, RoundingMode.HALF_UP);
    }

    /** The first day of the year. */
    public LocalDate first() {
        return LocalDate.of(firstYear, Month.APRIL, 1);
    }

    /** The first day of the next year. */
    public LocalDate until() {
        return first().plusYears(1);
    }

    /** What people call it, such as 2026/27. */
    public String name() {
        return firstYear + "/" + String.format(java.util.Locale.ROOT, "%02d", (firstYear + 1) % 100);
    }
}
