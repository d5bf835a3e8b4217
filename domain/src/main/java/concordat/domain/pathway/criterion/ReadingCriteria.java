package concordat.domain.pathway.criterion;

import concordat.domain.pathway.EvidenceKind;
import concordat.domain.pathway.EvidenceSubjects;
import concordat.domain.pathway.StatusTrack;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.StatusTracks;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
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

/** Looking at what awards ask for, and how far trusts have come: everybody with an appointment at a partner does. */
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
public class ReadingCriteria {
    private final Criteria criteria;
    private final StatusTracks tracks;
    private final Standings standings;
    private final MeasuredValues measures;
    private final EvidenceSubjects subjects;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    ReadingCriteria(
            Criteria criteria,
            StatusTracks tracks,
            Standings standings,
            MeasuredValues measures,
            EvidenceSubjects subjects,
            CurrentActor actor,
            Clock clock) {
        this.criteria = criteria;
        this.tracks = tracks;
        this.standings = standings;
        this.measures = measures;
        this.subjects = subjects;
        this.actor = actor;
        this.clock = clock;
    }

    /** The criteria of a partnership, retired ones among them, by track and code. */
    public List<Criterion> of(PartnershipId partnership) {
        return criteria.of(partnership);
    }

    /** One criterion with its versions. @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    public Criterion get(CriterionId id) {
        return criteria.get(id);
    }

    /** How far a trust has come with each criterion in force on one of its tracks, by code. */
    public List<CriterionStanding> on(StatusTrackId track) {
        return standings.of(List.of(tracks.get(track)), today()).getOrDefault(track, List.of());
    }

    /** The measures by which a criterion of that track can be reckoned, by name. */
    public List<MeasuredValues.Choice> measures(StatusTrackId id) {
        StatusTrack track = tracks.get(id);
        return measures.of(track.partnership(), track.trust());
    }

    /** The records that can be evidence on that track and whose reference or title contains these words, the newest first. */
    public List<EvidenceSubjects.Subject> subjects(StatusTrackId id, EvidenceKind kind, String words) {
        return subjects.matching(tracks.get(id).partnership(), kind, words);
    }

    /** Whether the actor could confirm what was judged of a criterion on a track of that trust. */
    public boolean confirms(OrganisationId trust) {
        return actor.organisationsAs(Role.EXECUTIVE).contains(trust)
                || actor.organisationsAs(Role.GOVERNANCE_OFFICER).contains(trust);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
