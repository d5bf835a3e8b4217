package concordat.domain.trail;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a report of gaps.
 *
 * @param on the day that goes with the reason: when it is next due, was decided, had its last evidence, or its terms were to
 *     be reviewed; null if there is none
 */
public record GapRow(Place place, String reference, String title, GapReason reason, @Nullable LocalDate on) {}
