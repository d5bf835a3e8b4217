package concordat.domain.pathway.criterion;

import static concordat.domain.pathway.criterion.CriterionRule.CRITERION_IS_OF_THIS_TRACK;
import static concordat.domain.pathway.criterion.CriterionRule.MEASURE_IS_OF_THE_PARTNERSHIP;

import concordat.domain.pathway.StatusTrack;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.StatusTracks;
import concordat.domain.pathway.criterion.Assessment.Assessor;
import concordat.domain.shared.Journal;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A trust's governance officer plans how a criterion is met, and puts on record what is judged of it. */
@UseCase
@AllowedTo(Role.GOVERNANCE_OFFICER)
public class PursuingCriteria {
    private final StatusTracks tracks;
    private final Criteria criteria;
    private final Pursuits pursuits;
    private final MeasuredValues measures;
    private final OneTimeKeys keys;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    PursuingCriteria(
            StatusTracks tracks,
            Criteria criteria,
            Pursuits pursuits,
            MeasuredValues measures,
            OneTimeKeys keys,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.tracks = tracks;
        this.criteria = criteria;
        this.pursuits = pursuits;
        this.measures = measures;
        this.keys = keys;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Says who looks after a criterion, what comes next, and by which measure it is reckoned.
     *
     * @param onceKey the one-time key of the form; used again, it changes nothing more
     * @param seen the version that the actor has looked at; 0 if nothing was on record yet
     * @throws concordat.domain.shared.RuleBroken if the measure cannot tell of that criterion
     */
    public void plan(String onceKey, StatusTrackId trackId, CriterionId criterionId, long seen, PursuitPlan plan) {
        keys.once(onceKey, () -> {
            StatusTrack track = hold(trackId);
            Criterion criterion = criterionOf(track, criterionId);
            UUID measure = plan.measure();
            MEASURE_IS_OF_THE_PARTNERSHIP.require(measure == null
                    || measures.of(track.partnership(), track.trust()).stream()
                            .anyMatch(choice -> choice.measure().equals(measure)));
            journal.record(pursuit(track, criterion, seen).plan(criterion, plan, which(track, criterion)));
            return trackId.value();
        });
    }

    /**
     * Puts on record what the actor judges of a criterion; it counts when somebody else has confirmed it.
     *
     * @param onceKey the one-time key of the form; used again, it changes nothing more
     * @param seen the version that the actor has looked at; 0 if nothing was on record yet
     * @throws concordat.domain.shared.RuleBroken if the criterion is reckoned from a measure
     */
    public void assess(
            String onceKey, StatusTrackId trackId, CriterionId criterionId, long seen, Verdict verdict, String reason) {
        keys.once(onceKey, () -> {
            StatusTrack track = hold(trackId);
            Criterion criterion = criterionOf(track, criterionId);
            Assessor assessor = new Assessor(actor.person(), actor.actor().name());
            journal.record(pursuit(track, criterion, seen)
                    .assess(criterion, verdict, reason, assessor, today(), clock, which(track, criterion)));
            return trackId.value();
        });
    }

    private StatusTrack hold(StatusTrackId id) {
        StatusTrack track = tracks.get(id);
        actor.as(Role.GOVERNANCE_OFFICER, track.trust());
        return track;
    }

    private Criterion criterionOf(StatusTrack track, CriterionId id) {
        Criterion criterion = criteria.get(id);
        CRITERION_IS_OF_THIS_TRACK.require(
                criterion.track() == track.track() && criterion.partnership().equals(track.partnership()));
        return criterion;
    }

    private Pursuit pursuit(StatusTrack track, Criterion criterion, long seen) {
        Optional<Pursuit> there = pursuits.find(track.id(), criterion.id());
        if (there.isPresent()) {
            return pursuits.lock(there.get().id(), seen);
        }
        if (seen != 0) {
            throw new OutOfDate("criterion");
        }
        Pursuit begun = new Pursuit(track, criterion.id(), clock);
        pursuits.add(begun);
        return begun;
    }

    private static PursuitEvent.Which which(StatusTrack track, Criterion criterion) {
        return new PursuitEvent.Which(track.id(), track.partnership(), criterion.id(), criterion.code());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
