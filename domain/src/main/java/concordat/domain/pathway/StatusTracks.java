package concordat.domain.pathway;

import concordat.domain.shared.OrganisationId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The status tracks that the actor may see. */
public interface StatusTracks {
    void add(StatusTrack track);

    /** The track of that trust, if it has been opened. */
    Optional<StatusTrackId> find(OrganisationId trust, Track track);

    /** All of them with their evidence, by trust and track. */
    List<StatusTrack> all();

    /** Those of a trust, by track. */
    List<StatusTrack> of(OrganisationId trust);

    /** @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    StatusTrack get(StatusTrackId id);

    /** That revision of evidence. @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    Evidence evidence(UUID id);

    /**
     * Takes hold of a track to change it.
     *
     * @param seen the version that the actor has looked at
     * @throws concordat.domain.shared.OutOfDate if it has changed since
     * @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it
     */
    StatusTrack lock(StatusTrackId id, long seen);
}
