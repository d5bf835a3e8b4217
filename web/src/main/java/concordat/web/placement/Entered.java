package concordat.web.placement;

import concordat.web.look.Notices;
import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as people write them in the forms of placements; what is none is said beside the field. */
final class Entered {
    private Entered() {}

    /** A whole number, with or without commas; empty if nothing, or no such number, was entered. */
    static Optional<Integer> count(String text, String field, Notices notices) {
        String plain = text.replaceAll("[,\\s]", "");
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        if (!plain.matches("\\d{1,9}")) {
            notices.wrong(field, "Enter a whole number, such as 24");
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(plain));
    }

    /** A number, with or without pound sign and commas; empty if nothing, or no number, was entered. */
    static Optional<BigDecimal> amount(String text, String field, Notices notices) {
        String plain = text.replaceAll("[£,\\s]", "");
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        if (!plain.matches("\\d{1,12}(\\.\\d{1,6})?")) {
            notices.wrong(field, "Enter a number, such as 120 or 12.5");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(plain));
    }
}
