package concordat.domain.pathway;

import concordat.domain.shared.Keyset;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looking at the trusts' way to university status: everybody with an appointment at a partner does. */
@UseCase
@ReadsOnly
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR,
    Role.ADMINISTRATOR,
    Role.OPERATOR
})
public class ReadingStatus {
    private final StatusTracks tracks;
    private final StatusRegister register;
    private final TrustFacts facts;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    ReadingStatus(StatusTracks tracks, StatusRegister register, TrustFacts facts, CurrentActor actor, Clock clock) {
        this.tracks = tracks;
        this.register = register;
        this.facts = facts;
        this.actor = actor;
        this.clock = clock;
    }

    /** All tracks of all trusts that the actor may see, by trust and track. */
    public List<StatusTrackRow> tracks() {
        return register.tracks(today());
    }

    /** One page of the evidence register, by trust, track and date. */
    public Page<EvidenceRow> evidence(Keyset keyset) {
        return register.evidence(keyset, today());
    }

    /** The track of that trust, if it has been opened and the actor may see it. */
    public Optional<StatusTrackId> find(OrganisationId trust, Track track) {
        return tracks.find(trust, track);
    }

    /**
     * One track with all that is on record of it.
     *
     * @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it
     */
    public StatusTrackDetails track(StatusTrackId id) {
        StatusTrack track = tracks.get(id);
        return StatusTrackDetails.of(
                track, facts.nameOf(track.trust(), track.partnership(), today()).orElse(""));
    }

    /** The organisations whose tracks the actor could keep on record: those that they serve as governance officer. */
    public Set<OrganisationId> served() {
        return actor.organisationsAs(Role.GOVERNANCE_OFFICER);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
