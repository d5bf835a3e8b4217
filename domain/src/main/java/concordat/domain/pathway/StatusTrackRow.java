package concordat.domain.pathway;

import concordat.domain.shared.OrganisationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One track of one trust as the overview shows it.
 *
 * @param trustName the trust's name today
 * @param reached null if the day is not recorded
 * @param evidence how many pieces of evidence stand, without withdrawn ones
 * @param newestEvidence the date of the newest of them; null if there is none
 */
public record StatusTrackRow(
        StatusTrackId id,
        OrganisationId trust,
        String trustName,
        Track track,
        TrackStage stage,
        @Nullable LocalDate reached,
        long evidence,
        @Nullable LocalDate newestEvidence) {}
