package concordat.domain.placement;

import java.time.LocalDate;
import java.util.List;

/**
 * Placements with the records that they replaced.
 *
 * @param former those that were corrected, the latest first
 * @param keeps whether the reader keeps it on record
 */
public record PlacementDetails(
        PlacementRow row, String recordedBy, LocalDate recordedOn, List<Placement> former, boolean keeps) {}
