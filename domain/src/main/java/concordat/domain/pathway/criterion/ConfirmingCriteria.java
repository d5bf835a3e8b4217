package concordat.domain.pathway.criterion;

import concordat.domain.pathway.Evidence;
import concordat.domain.pathway.StatusTrack;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.StatusTracks;
import concordat.domain.pathway.criterion.Assessment.Assessor;
import concordat.domain.shared.Journal;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** An executive of the trust, or another of its governance officers, confirms what was judged of a criterion (US-4). */
@UseCase
@AllowedTo({Role.EXECUTIVE, Role.GOVERNANCE_OFFICER})
public class ConfirmingCriteria {
    private final StatusTracks tracks;
    private final Criteria criteria;
    private final Pursuits pursuits;
    private final OneTimeKeys keys;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    ConfirmingCriteria(
            StatusTracks tracks,
            Criteria criteria,
            Pursuits pursuits,
            OneTimeKeys keys,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.tracks = tracks;
        this.criteria = criteria;
        this.pursuits = pursuits;
        this.keys = keys;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Confirms what somebody else judged of a criterion last. Nobody confirms that it is met who sees no evidence for it.
     *
     * @param onceKey the one-time key of the form; used again, it changes nothing more
     * @throws concordat.domain.shared.RuleBroken if nothing waits, the actor judged it, there is no evidence, or the criterion has changed
     */
    public void confirm(String onceKey, StatusTrackId trackId, CriterionId criterionId, long seen) {
        keys.once(onceKey, () -> {
            StatusTrack track = tracks.get(trackId);
            actor.as(
                    capacity -> (capacity.role() == Role.EXECUTIVE || capacity.role() == Role.GOVERNANCE_OFFICER)
                            && track.trust().equals(capacity.organisation()),
                    "To do this you would have to be an executive or a governance officer of this trust.");
            Pursuit pursuit = pursuits.lock(
                    pursuits.find(trackId, criterionId)
                            .orElseThrow(() -> new NotFound("assessment"))
                            .id(),
                    seen);
            Criterion criterion = criteria.get(criterionId);
            boolean evidence = track.evidence().stream()
                    .filter(Evidence::stands)
                    .anyMatch(piece -> piece.criterion()
                            .filter(criterionId.value()::equals)
                            .isPresent());
            journal.record(pursuit.confirm(
                    criterion,
                    new Assessor(actor.person(), actor.actor().name()),
                    evidence,
                    LocalDate.ofInstant(clock.instant(), Term.LONDON),
                    new PursuitEvent.Which(trackId, track.partnership(), criterionId, criterion.code())));
            return trackId.value();
        });
    }
}
