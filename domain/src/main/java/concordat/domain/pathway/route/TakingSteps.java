package concordat.domain.pathway.route;

import concordat.domain.pathway.EvidenceKind;
import concordat.domain.pathway.EvidenceSubjects;
import concordat.domain.pathway.StatusTrack;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.StatusTracks;
import concordat.domain.pathway.TrustFacts;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Journal;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A trust's governance officer puts on record which steps of the route to an award it has taken (US-2, US-3). */
@UseCase
@AllowedTo(Role.GOVERNANCE_OFFICER)
public class TakingSteps {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final StatusTracks tracks;
    private final Routes routes;
    private final TrustFacts facts;
    private final EvidenceSubjects records;
    private final OneTimeKeys keys;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    TakingSteps(
            StatusTracks tracks,
            Routes routes,
            TrustFacts facts,
            EvidenceSubjects records,
            OneTimeKeys keys,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.tracks = tracks;
        this.routes = routes;
        this.facts = facts;
        this.records = records;
        this.keys = keys;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Puts on record that the trust has taken a step.
     *
     * @param onceKey the one-time key of the form; used again, it changes nothing more
     * @throws concordat.domain.shared.RuleBroken if the step is not of this route, was taken already, or the votes do not carry it
     */
    public void take(String onceKey, StatusTrackId trackId, RouteStepId stepId, StepTaken.Taking taking) {
        keys.once(onceKey, () -> {
            StatusTrack track = hold(trackId);
            RouteStep step = routes.get(stepId);
            RouteRule.STEP_IS_IN_FORCE.require(step.retired().isEmpty());
            RouteRule.STEP_IS_OF_THIS_ROUTE.require(step.partnership().equals(track.partnership())
                    && facts.kindOf(track.trust())
                            .filter(kind -> step.isOf(track.track(), kind))
                            .isPresent());
            RouteRule.STEP_IS_NOT_TAKEN_IN_THE_FUTURE.require(!taking.on().isAfter(today()), DAY.format(today()));
            RouteRule.STEP_IS_TAKEN_ONCE.require(routes.takenOn(List.of(trackId)).stream()
                    .noneMatch(there -> there.struck().isEmpty() && there.step().equals(stepId)));
            requireVotes(step, taking);
            DecisionId decision = taking.decision();
            RouteRule.DECISION_IS_THERE.require(decision == null
                    || records.find(track.partnership(), EvidenceKind.DECISION, decision.value())
                            .isPresent());
            StepTaken taken = new StepTaken(track, stepId, taking, actor.actor().name(), today(), clock);
            routes.add(taken);
            journal.record(new RouteEvent.StepWasTaken(
                    trackId, track.partnership(), stepId, taking.on(), taking.votes(), decision, taking.note()));
            return taken.id();
        });
    }

    private static void requireVotes(RouteStep step, StepTaken.Taking taking) {
        Voting votes = taking.votes();
        if (step.details().majority()) {
            RouteRule.VOTES_ARE_RECORDED.require(votes != null);
        } else {
            RouteRule.VOTES_ARE_ASKED_FOR.require(votes == null);
        }
        RouteRule.MORE_THAN_HALF_VOTED_FOR_IT.require(
                votes == null || votes.isMoreThanHalf(),
                votes == null ? "" : votes.inFavour(),
                votes == null ? "" : votes.cast());
    }

    /** Strikes an entry that was made by mistake; it stays readable, with the reason. */
    public void strike(String onceKey, UUID id, String reason) {
        keys.once(onceKey, () -> {
            StepTaken taken = routes.lockTaken(id);
            StatusTrack track = hold(taken.track());
            taken.strike(reason, today());
            journal.record(new RouteEvent.StepStruck(
                    taken.track(), track.partnership(), taken.step(), taken.strikingReason()));
            return id;
        });
    }

    private StatusTrack hold(StatusTrackId id) {
        StatusTrack track = tracks.get(id);
        actor.as(Role.GOVERNANCE_OFFICER, track.trust());
        return track;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
