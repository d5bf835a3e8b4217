package concordat.domain.pathway;

import concordat.domain.shared.OrganisationId;
import java.util.Optional;

/** The status tracks that the actor may see. */
public interface StatusTracks {
    void add(StatusTrack track);

    /** The track of that trust, if it has been opened. */
    Optional<StatusTrackId> find(OrganisationId trust, Track track);

    /** @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    StatusTrack get(StatusTrackId id);

    /**
     * Takes hold of a track to change it.
     *
     * @param seen the version that the actor has looked at
     * @throws concordat.domain.shared.OutOfDate if it has changed since
     * @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it
     */
    StatusTrack lock(StatusTrackId id, long seen);
}
