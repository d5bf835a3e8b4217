package concordat.web.pathway;

import concordat.domain.pathway.ReadingStatus;
import concordat.domain.pathway.StatusTrackDetails;
import concordat.domain.pathway.StatusTrackId;
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
    private final boolean keeping;

    @Inject
    StatusTrackPage(ReadingStatus reading, Query query) {
        track = reading.track(new StatusTrackId(query.id("id")));
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

    public List<EvidenceLine> getEvidence() {
        return track.evidence().stream()
                .map(each -> new EvidenceLine(
                        each.id().toString(),
                        Words.date(each.on()),
                        each.text(),
                        each.source().isEmpty() ? "not recorded" : each.source(),
                        each.withdrawn() == null
                                ? "Stands"
                                : "Withdrawn on " + Words.date(each.withdrawn()) + ": " + each.withdrawalReason(),
                        each.withdrawn() == null))
                .toList();
    }

    /** A stage that was reached. */
    public record StageLine(String stage, String date, String note) {}

    /** A piece of evidence. */
    public record EvidenceLine(String id, String date, String text, String source, String state, boolean stands) {}
}
