package concordat.domain.pathway.criterion;

import concordat.domain.partner.OrganisationKind;
import concordat.domain.pathway.Evidence;
import concordat.domain.pathway.EvidenceKind;
import concordat.domain.pathway.EvidenceSubjects;
import concordat.domain.pathway.Keepers;
import concordat.domain.pathway.StatusTrack;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.StatusTracks;
import concordat.domain.pathway.StepsOutstanding;
import concordat.domain.pathway.Track;
import concordat.domain.pathway.TrackStage;
import concordat.domain.pathway.TrustFacts;
import concordat.domain.pathway.readiness.ReckonedReadiness;
import concordat.domain.pathway.route.RouteStep;
import concordat.domain.pathway.route.RouteStepId;
import concordat.domain.pathway.route.Routes;
import concordat.domain.pathway.route.StepTaken;
import concordat.domain.settings.SettingValues;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.PartnershipId;
import concordat.domain.world.World;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The way to university status, kept in memory: LPT is an NHS trust, NHFT a foundation trust. */
public final class PathwayInMemory
        implements StatusTracks, TrustFacts, EvidenceSubjects, Criteria, Pursuits, MeasuredValues {
    /** What records say that can be evidence, by id. */
    public final Map<UUID, String> records = new HashMap<>();

    /** The values of measures, by measure. */
    public final Map<UUID, List<Reading>> values = new HashMap<>();

    /** The steps of the routes, and what was taken. */
    public final InMemoryRoutes routes = new InMemoryRoutes();

    private final Map<StatusTrackId, StatusTrack> tracks = new LinkedHashMap<>();
    private final Map<CriterionId, Criterion> criteria = new LinkedHashMap<>();
    private final Map<PursuitId, Pursuit> pursuits = new LinkedHashMap<>();

    /** Makes it what use cases get. */
    public void join(Map<Class<?>, Object> ports, SettingValues settings, Keepers keepers, Clock clock) {
        ports.put(Keepers.class, keepers);
        ports.put(StatusTracks.class, this);
        ports.put(TrustFacts.class, this);
        ports.put(EvidenceSubjects.class, this);
        ports.put(Criteria.class, this);
        ports.put(Pursuits.class, this);
        ports.put(MeasuredValues.class, this);
        ports.put(Routes.class, routes);
        ports.put(StepsOutstanding.class, routes);
        Standings standings = new Standings(this, this, this, this, settings);
        ports.put(Standings.class, standings);
        ports.put(ReckonedReadiness.class, new ReckonedReadiness(this, standings, routes, this, this, clock));
    }

    @Override
    public void add(StatusTrack track) {
        tracks.put(track.id(), track);
    }

    @Override
    public List<StatusTrack> all() {
        return List.copyOf(tracks.values());
    }

    @Override
    public Optional<StatusTrackId> find(OrganisationId trust, Track track) {
        return tracks.values().stream()
                .filter(known -> known.trust().equals(trust) && known.track() == track)
                .map(StatusTrack::id)
                .findFirst();
    }

    @Override
    public List<StatusTrack> of(OrganisationId trust) {
        return tracks.values().stream()
                .filter(known -> known.trust().equals(trust))
                .sorted(Comparator.comparing(StatusTrack::track))
                .toList();
    }

    @Override
    public StatusTrack get(StatusTrackId id) {
        return Optional.ofNullable(tracks.get(id)).orElseThrow(() -> new NotFound("status track"));
    }

    @Override
    public Evidence evidence(UUID id) {
        return tracks.values().stream()
                .flatMap(track -> track.evidence().stream())
                .filter(piece -> piece.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("evidence"));
    }

    @Override
    public StatusTrack lock(StatusTrackId id, long seen) {
        return get(id);
    }

    @Override
    public Optional<String> nameOf(OrganisationId trust, PartnershipId partnership, LocalDate day) {
        return trust.equals(World.UOL) ? Optional.empty() : Optional.of("Trust");
    }

    @Override
    public Optional<OrganisationKind> kindOf(OrganisationId trust) {
        return Optional.of(trust.equals(World.NHFT) ? OrganisationKind.NHS_FT : OrganisationKind.NHS_TRUST);
    }

    @Override
    public Optional<Subject> find(PartnershipId partnership, EvidenceKind kind, UUID id) {
        return Optional.ofNullable(records.get(id)).map(says -> new Subject(kind, id, "Reference", "Title", says));
    }

    @Override
    public List<Subject> matching(PartnershipId partnership, EvidenceKind kind, String words) {
        return records.entrySet().stream()
                .map(record -> new Subject(kind, record.getKey(), "Reference", "Title", record.getValue()))
                .toList();
    }

    @Override
    public Map<UUID, Subject> all(Collection<UUID> ids) {
        return records.entrySet().stream()
                .filter(record -> ids.contains(record.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        record -> new Subject(
                                EvidenceKind.DECISION, record.getKey(), "Reference", "Title", record.getValue())));
    }

    @Override
    public void add(Criterion criterion) {
        criteria.put(criterion.id(), criterion);
    }

    @Override
    public Criterion get(CriterionId id) {
        return Optional.ofNullable(criteria.get(id)).orElseThrow(() -> new NotFound("criterion"));
    }

    @Override
    public List<Criterion> of(PartnershipId partnership, Track track) {
        return of(partnership).stream()
                .filter(criterion -> criterion.track() == track)
                .toList();
    }

    @Override
    public List<Criterion> of(PartnershipId partnership) {
        return criteria.values().stream()
                .filter(criterion -> criterion.partnership().equals(partnership))
                .toList();
    }

    @Override
    public Criterion lock(CriterionId id, long seen) {
        return get(id);
    }

    @Override
    public void add(Pursuit pursuit) {
        pursuits.put(pursuit.id(), pursuit);
    }

    @Override
    public List<Pursuit> on(Collection<StatusTrackId> of) {
        return pursuits.values().stream()
                .filter(pursuit -> of.contains(pursuit.track()))
                .toList();
    }

    @Override
    public Optional<Pursuit> find(StatusTrackId track, CriterionId criterion) {
        return on(List.of(track)).stream()
                .filter(pursuit -> pursuit.criterion().equals(criterion))
                .findFirst();
    }

    @Override
    public Pursuit lock(PursuitId id, long seen) {
        return Optional.ofNullable(pursuits.get(id)).orElseThrow(() -> new OutOfDate("criterion"));
    }

    @Override
    public List<Choice> of(PartnershipId partnership, OrganisationId trust) {
        return values.keySet().stream()
                .map(measure -> new Choice(measure, "Measure", true))
                .toList();
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> measures) {
        return measures.stream().collect(Collectors.toMap(measure -> measure, measure -> "Measure"));
    }

    @Override
    public Map<UUID, List<Reading>> readings(Collection<UUID> measures, LocalDate day) {
        return values.entrySet().stream()
                .filter(each -> measures.contains(each.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().stream()
                        .filter(reading -> !reading.asAt().isAfter(day))
                        .toList()));
    }

    /** The steps of the routes, and what was taken of them. */
    public final class InMemoryRoutes implements Routes, StepsOutstanding {
        private final Map<RouteStepId, RouteStep> steps = new LinkedHashMap<>();
        private final List<StepTaken> taken = new ArrayList<>();

        @Override
        public void add(RouteStep step) {
            steps.put(step.id(), step);
        }

        @Override
        public void add(StepTaken entry) {
            taken.add(entry);
        }

        @Override
        public List<RouteStep> of(PartnershipId partnership) {
            return List.copyOf(steps.values());
        }

        @Override
        public RouteStep get(RouteStepId id) {
            return Optional.ofNullable(steps.get(id)).orElseThrow(() -> new NotFound("step"));
        }

        @Override
        public RouteStep lock(RouteStepId id, long seen) {
            return get(id);
        }

        @Override
        public List<StepTaken> takenOn(Collection<StatusTrackId> of) {
            return taken.stream().filter(entry -> of.contains(entry.track())).toList();
        }

        @Override
        public StepTaken lockTaken(UUID id) {
            return taken.stream()
                    .filter(entry -> entry.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("step"));
        }

        @Override
        public List<String> before(StatusTrack track, TrackStage stage) {
            return steps.values().stream()
                    .filter(step -> step.retired().isEmpty()
                            && step.isOf(track.track(), kindOf(track.trust()).orElseThrow())
                            && step.details().before() == stage)
                    .filter(step -> takenOn(List.of(track.id())).stream()
                            .noneMatch(entry ->
                                    entry.struck().isEmpty() && entry.step().equals(step.id())))
                    .map(step ->
                            step.details().decider() + ": " + step.details().step())
                    .toList();
        }
    }
}
