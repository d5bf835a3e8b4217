package concordat.domain.placement;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** So many of so many. The percentage is computed when it is asked for, and rounded only in words (US-6). */
public record Share(long part, long whole) {
    /** In per cent, unrounded but for what a double holds. */
    public double percent() {
        return 100.0 * part / whole;
    }

    /** As people read it: "84.6% (22 of 26)". */
    public String words() {
        DecimalFormat format = new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.UK));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(percent()) + "% (" + format.format(part) + " of " + format.format(whole) + ")";
    }
}
