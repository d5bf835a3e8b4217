package concordat.domain.pathway;

import concordat.domain.shared.Journal;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeping a trust's way to university status on record: its own governance officers do it. */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.OPERATOR})
public class FollowingStatus {
    private final StatusTracks tracks;
    private final TrustFacts facts;
    private final OneTimeKeys keys;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    FollowingStatus(
            StatusTracks tracks, TrustFacts facts, OneTimeKeys keys, CurrentActor actor, Journal journal, Clock clock) {
        this.tracks = tracks;
        this.facts = facts;
        this.keys = keys;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Begins to follow a trust on a track, with nothing started.
     *
     * @throws RuleBroken if it is no trust of the partnership, or is followed on that track already
     */
    public StatusTrackId open(PartnershipId partnership, OrganisationId trust, Track track) {
        actFor(trust);
        String name = facts.nameOf(trust, partnership, today())
                .orElseThrow(() -> new RuleBroken(TrackRule.TRACK_IS_OF_A_TRUST_OF_THE_PARTNERSHIP));
        TrackRule.TRACK_IS_OPENED_ONCE.require(tracks.find(trust, track).isEmpty(), name, track.words());
        StatusTrack opened = new StatusTrack(StatusTrackId.next(clock), partnership, trust, track);
        tracks.add(opened);
        journal.record(opened.opened());
        return opened.id();
    }

    /**
     * The same, as a form asks for it.
     *
     * @param onceKey the one-time key of the form; used again, it returns the track that was opened with it
     */
    public StatusTrackId open(String onceKey, PartnershipId partnership, OrganisationId trust, Track track) {
        return new StatusTrackId(
                keys.once(onceKey, () -> open(partnership, trust, track).value()));
    }

    /**
     * Makes a change as a form asks for it.
     *
     * @param onceKey the one-time key of the form; used again, it changes nothing more
     */
    public void once(String onceKey, StatusTrackId id, Consumer<FollowingStatus> change) {
        keys.once(onceKey, () -> {
            change.accept(this);
            return id.value();
        });
    }

    /** Puts on record that the trust has reached the next stage; the day is null if it is not recorded. */
    public void reach(StatusTrackId id, long seen, TrackStage stage, @Nullable LocalDate on, String note) {
        change(id, seen, track -> track.reach(stage, on, note, clock, today()));
    }

    /** Notes evidence of that date; the source says where it can be looked up, and may be empty. */
    public void noteEvidence(StatusTrackId id, long seen, LocalDate on, String text, String source) {
        change(id, seen, track -> track.note(on, text, source, clock, today()));
    }

    /** Withdraws evidence that does not hold; the note stays readable, marked. */
    public void withdrawEvidence(StatusTrackId id, long seen, UUID evidence, String reason) {
        change(id, seen, track -> track.withdraw(evidence, reason, today()));
    }

    private void change(StatusTrackId id, long seen, Function<StatusTrack, TrackEvent> act) {
        StatusTrack track = tracks.lock(id, seen);
        actFor(track.trust());
        journal.record(act.apply(track));
    }

    private void actFor(OrganisationId trust) {
        if (!(actor.actor() instanceof Actor.Operator)) {
            actor.as(Role.GOVERNANCE_OFFICER, trust);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
