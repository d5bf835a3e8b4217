package concordat.web.placement;

import concordat.domain.placement.PlacementCounts;
import concordat.domain.placement.PlacementRow;
import concordat.domain.placement.Share;
import concordat.web.look.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Placements in words. */
final class Shown {
    private Shown() {}

    static String weeks(BigDecimal weeks) {
        return format("#,##0.##", weeks);
    }

    /** Such as "£1,240.50". */
    static String pounds(BigDecimal pounds) {
        return "£" + format("#,##0.00", pounds);
    }

    private static String format(String pattern, BigDecimal amount) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(amount);
    }

    static String places(PlacementCounts counts) {
        return Words.number(counts.used()) + " of " + Words.number(counts.places());
    }

    static String weeks(PlacementCounts counts) {
        return weeks(counts.weeksUsed()) + " of " + weeks(counts.weeksOffered());
    }

    static String feedback(PlacementCounts counts) {
        return counts.feedback().map(Share::words).orElse("Not asked");
    }

    static String income(PlacementRow row) {
        return row.income().map(Shown::pounds).orElse("No tariff");
    }
}
