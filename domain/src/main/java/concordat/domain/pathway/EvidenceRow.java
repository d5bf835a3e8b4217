package concordat.domain.pathway;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One piece of evidence on one track of one trust, as the evidence register shows it (6.11); a track without any has one
 * row with none.
 *
 * @param reached the day on which the stage was reached; null if not recorded
 * @param on the date of the evidence; null if there is none
 * @param withdrawn when it was withdrawn; null if it stands
 */
public record EvidenceRow(
        StatusTrackId track,
        String trustName,
        Track kind,
        TrackStage stage,
        @Nullable LocalDate reached,
        @Nullable UUID evidence,
        @Nullable LocalDate on,
        @Nullable String text,
        @Nullable String source,
        @Nullable LocalDate withdrawn) {}
