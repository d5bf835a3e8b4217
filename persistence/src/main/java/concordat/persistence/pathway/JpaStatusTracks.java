package concordat.persistence.pathway;

import concordat.domain.pathway.Evidence;
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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
    public List<StatusTrack> all() {
        return entities.createQuery("select t from StatusTrack t left join fetch t.evidence", StatusTrack.class)
                .getResultStream()
                .sorted(Comparator.comparing(
                                (StatusTrack track) -> track.trust().value())
                        .thenComparing(StatusTrack::track))
                .toList();
    }

    @Override
    public List<StatusTrack> of(OrganisationId trust) {
        return entities.createQuery("select t from StatusTrack t where t.organisation = :trust", StatusTrack.class)
                .setParameter("trust", trust)
                .getResultStream()
                .sorted(Comparator.comparing(StatusTrack::track))
                .toList();
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
    public Evidence evidence(UUID id) {
        Evidence piece = entities.find(Evidence.class, id);
        if (piece == null) {
            throw new NotFound("evidence");
        }
        return piece;
    }

    @Override
    public StatusTrack lock(StatusTrackId id, long seen) {
        return Changing.lock(entities, StatusTrack.class, id, "status track", StatusTrack::version, seen);
    }
}
