package concordat.web.pathway;

import concordat.domain.pathway.Award;
import concordat.domain.pathway.ReadingStatus;
import concordat.domain.pathway.StatusTrackDetails;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.TrackStage;
import concordat.domain.pathway.readiness.Readiness;
import concordat.domain.pathway.readiness.ReadingReadiness;
import concordat.domain.shared.NotFound;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One trust on one track: the stages that it has reached, and the evidence along the way. */
@Named
@RequestScoped
public class StatusTrackPage {
    private final StatusTrackDetails track;
    private final Readiness.OnTrack on;
    private final boolean keeping;

    @Inject
    StatusTrackPage(ReadingStatus reading, ReadingReadiness readiness, Query query) {
        track = reading.track(new StatusTrackId(query.id("id")));
        on = readiness.of(track.trust(), null).tracks().stream()
                .filter(each -> each.track().id().equals(track.id()))
                .findFirst()
                .orElseThrow(() -> new NotFound("status track"));
        keeping = reading.served().contains(track.trust());
    }

    public String getId() {
        return track.id().value().toString();
    }

    public String getTrust() {
        return track.trustName();
    }

    public String getTrack() {
        return track.track().words();
    }

    public String getStage() {
        return track.stage().words();
    }

    public String getReached() {
        return Words.date(track.reached());
    }

    /** Whether the reader keeps this track on record. */
    public boolean isKeeping() {
        return keeping;
    }

    public List<StageLine> getStages() {
        return track.milestones().stream()
                .map(each -> new StageLine(each.stage().words(), Words.date(each.on()), each.note()))
                .toList();
    }

    public List<EvidenceRevision> getEvidence() {
        return track.evidence().stream().map(EvidenceRevision::of).toList();
    }

    /** How far the trust has come with each criterion. */
    public List<CriterionLine> getCriteria() {
        return on.criteria().stream().map(CriterionLine::of).toList();
    }

    /** The steps of the route, in their order. */
    public List<RouteStepLine> getRoute() {
        return on.route().stream().map(RouteStepLine::of).toList();
    }

    public String getTrustId() {
        return track.trust().value().toString();
    }

    /** What was awarded, in a sentence; empty if nothing was. */
    public String getAward() {
        Award.Terms award = track.award();
        return award == null ? "" : ReadinessPage.award(award, on.awardOver());
    }

    /** Whether the reader could record an award now. */
    public boolean isAwarding() {
        return keeping && track.next().contains(TrackStage.AWARDED);
    }

    /** A stage that was reached. */
    public record StageLine(String stage, String date, String note) {}
}
