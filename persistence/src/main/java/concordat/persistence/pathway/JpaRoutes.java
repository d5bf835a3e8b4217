package concordat.persistence.pathway;

import concordat.domain.pathway.StatusTrack;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.StepsOutstanding;
import concordat.domain.pathway.TrackStage;
import concordat.domain.pathway.route.RouteStep;
import concordat.domain.pathway.route.RouteStepId;
import concordat.domain.pathway.route.Routes;
import concordat.domain.pathway.route.StepTaken;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.PartnershipId;
import concordat.persistence.shared.Changing;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

@Dependent
class JpaRoutes implements Routes, StepsOutstanding {
    private final EntityManager entities;

    @Inject
    JpaRoutes(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(RouteStep step) {
        entities.persist(step);
    }

    @Override
    public void add(StepTaken taken) {
        entities.persist(taken);
    }

    @Override
    public List<RouteStep> of(PartnershipId partnership) {
        return entities.createQuery("select s from RouteStep s where s.partnership = :partnership", RouteStep.class)
                .setParameter("partnership", partnership)
                .getResultStream()
                .sorted(Comparator.comparing((RouteStep step) -> step.details().track())
                        .thenComparing(RouteStep::position))
                .toList();
    }

    @Override
    public RouteStep get(RouteStepId id) {
        RouteStep step = entities.find(RouteStep.class, id);
        if (step == null) {
            throw new NotFound("step");
        }
        return step;
    }

    @Override
    public RouteStep lock(RouteStepId id, long seen) {
        return Changing.lock(entities, RouteStep.class, id, "step", RouteStep::version, seen);
    }

    @Override
    public List<StepTaken> takenOn(Collection<StatusTrackId> tracks) {
        return tracks.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select t from StepTaken t where t.track in (:tracks) order by t.on, t.id",
                                StepTaken.class)
                        .setParameter("tracks", tracks)
                        .getResultList();
    }

    @Override
    public StepTaken lockTaken(UUID id) {
        StepTaken taken = entities.find(StepTaken.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (taken == null) {
            throw new NotFound("step");
        }
        return taken;
    }

    @Override
    public List<String> before(StatusTrack track, TrackStage stage) {
        return Row.list(
                entities.createNativeQuery(
                                """
                                select s.decided_by || ': ' || s.step as words
                                  from concordat.route_step s
                                  join concordat.organisation o on o.id = :trust
                                 where s.partnership_id = :partnership and s.track = :track and s.before_stage = :stage
                                   and s.retired_on is null and (s.trust_kind is null or s.trust_kind = o.kind)
                                   and not exists (select from concordat.route_step_taken t
                                                    where t.route_step_id = s.id and t.status_track_id = :id
                                                      and t.struck_on is null)
                                 order by s.position, s.id""",
                                Tuple.class)
                        .setParameter("trust", track.trust().value())
                        .setParameter("partnership", track.partnership().value())
                        .setParameter("track", track.track().name())
                        .setParameter("stage", stage.name())
                        .setParameter("id", track.id().value()),
                row -> row.text("words"));
    }
}
