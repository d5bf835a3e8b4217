package concordat.domain.trail;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step of a trail.
 *
 * @param link the link that says it; null if it follows from other records
 */
public record TrailStep(Relation relation, Place earlier, Place later, @Nullable RecordedLink link) {
    /**
     * A link as it was recorded.
     *
     * @param version what ending it must name
     * @param note why, in the words of whoever recorded it; may be empty
     */
    public record RecordedLink(TrailLinkId id, long version, String note, String by, LocalDate on) {}
}
