package concordat.web.look;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;

/** Amounts in pounds, as people write and read them. */
public final class Pounds {
    private Pounds() {}

    /**
     * The amount that was entered, with or without a pound sign and commas; empty if nothing was. What is no amount is
     * said beside the field.
     *
     * @param field the id of the field
     */
    public static Optional<BigDecimal> entered(String text, String field, Notices notices) {
        String plain = text.replaceAll("[£,\\s]", "");
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        if (!plain.matches("\\d{1,15}(\\.\\d{1,2})?")) {
            notices.wrong(field, "Enter an amount in pounds and pence, such as 1250000 or 1,250.50");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(plain));
    }

    /** Such as "£1,250,000.00". */
    public static String words(BigDecimal amount) {
        return NumberFormat.getCurrencyInstance(Locale.UK).format(amount);
    }
}
