package concordat.domain.measure;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PurposeId;
import org.jspecify.annotations.Nullable;

/**
 * Which measures of the register; null means any.
 *
 * @param text part of a name or definition; empty for any
 * @param organisation of that one, or owned there
 * @param whole only those of a partnership as a whole
 * @param aim only those that tell of that aim
 * @param variation what the latest value says
 * @param retired those that are retired, instead of those in use
 */
public record MeasureFilter(
        String text,
        @Nullable MeasureDomain domain,
        @Nullable OrganisationId organisation,
        boolean whole,
        @Nullable PurposeId aim,
        @Nullable Variation variation,
        boolean retired) {
    /** All that are in use. */
    public static MeasureFilter inUse() {
        return new MeasureFilter("", null, null, false, null, null, false);
    }

    /** All in use that tell of an aim. */
    public static MeasureFilter of(PurposeId aim) {
        return new MeasureFilter("", null, null, false, aim, null, false);
    }
}
