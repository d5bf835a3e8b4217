package concordat.persistence.pathway;

import concordat.domain.pathway.StatusTrack;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.StatusTracks;
import concordat.domain.pathway.Track;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.persistence.shared.Changing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

@Dependent
class JpaStatusTracks implements StatusTracks {
    private final EntityManager entities;

    @Inject
    JpaStatusTracks(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(StatusTrack track) {
        entities.persist(track);
    }

    @Override
    public Optional<StatusTrackId> find(OrganisationId trust, Track track) {
        return entities.createQuery(
                        "select t.id from StatusTrack t where t.organisation = :trust and t.track = :track",
                        StatusTrackId.class)
                .setParameter("trust", trust)
                .setParameter("track", track)
                .getResultStream()
                .findFirst();
    }

    @Override
    public StatusTrack get(StatusTrackId id) {
        StatusTrack track = entities.find(StatusTrack.class, id);
        if (track == null) {
            throw new NotFound("status track");
        }
        return track;
    }

    @Override
    public StatusTrack lock(StatusTrackId id, long seen) {
        return Changing.lock(entities, StatusTrack.class, id, "status track", StatusTrack::version, seen);
    }
}
