package concordat.domain.dashboard;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row that a figure counts.
 *
 * @param id of the record of that kind
 * @param reference what people call it; empty if it has no reference
 * @param partner the short name of the partner that it is about, or several; empty if it is about the partnership as a whole
 * @param note why it is counted, in words
 * @param day the day that matters; null if none does
 */
public record DashboardRow(
        Kind kind, UUID id, String reference, String title, String partner, String note, @Nullable LocalDate day) {

    /** What a row is a record of. */
    public enum Kind {
        AGREEMENT,
        DECISION,
        ACTION,
        PRINCIPAL_RISK,
        MEASURE
    }
}
