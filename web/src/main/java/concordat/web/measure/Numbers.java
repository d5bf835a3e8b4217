package concordat.web.measure;

import concordat.web.look.Notices;
import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as people write and read them in the forms of measures. */
final class Numbers {
    private Numbers() {}

    /**
     * The number that was entered, with or without a pound sign and commas; empty if nothing was. What is no number is said beside the
     * field.
     *
     * @param field the id of the field
     */
    static Optional<BigDecimal> entered(String text, String field, Notices notices) {
        String plain = text.replaceAll("[£,\\s]", "");
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        if (!plain.matches("-?\\d{1,15}(\\.\\d{1,6})?")) {
            notices.wrong(field, "Enter a number, such as 1250 or 12.5");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(plain));
    }
}
