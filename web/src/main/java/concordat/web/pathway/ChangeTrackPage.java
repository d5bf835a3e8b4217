package concordat.web.pathway;

import concordat.domain.pathway.FollowingStatus;
import concordat.domain.pathway.ReadingStatus;
import concordat.domain.pathway.StatusTrackDetails;
import concordat.domain.pathway.StatusTrackDetails.EvidenceDetails;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.TrackRule;
import concordat.domain.pathway.TrackStage;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.RuleBroken;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A trust's governance officer puts on record what has happened on one of its tracks. */
@Named
@RequestScoped
public class ChangeTrackPage {
    private static final Map<TrackRule, String> FIELDS = Map.of(
            TrackRule.STAGE_FOLLOWS, "stage",
            TrackRule.STAGE_IS_NOT_REACHED_IN_THE_FUTURE, "on",
            TrackRule.STAGES_ARE_REACHED_IN_TURN, "on",
            TrackRule.STEPS_COME_FIRST, "stage");

    private final FollowingStatus following;
    private final Query query;
    private final Notices notices;
    private final Submission sent;
    private final StatusTrackDetails track;
    private long seen;
    private @Nullable TrackStage stage;
    private @Nullable LocalDate on;
    private String note = "";
    private String reason = "";

    @Inject
    ChangeTrackPage(FollowingStatus following, ReadingStatus reading, Query query, Notices notices, Submission sent) {
        this.following = following;
        this.query = query;
        this.notices = notices;
        this.sent = sent;
        track = reading.track(new StatusTrackId(query.id("track")));
        if (!reading.served().contains(track.trust())) {
            throw new NotFound("page");
        }
        seen = sent.seen(track.version());
    }

    /** Puts the next stage on record. */
    public @Nullable String reach() {
        @Nullable TrackStage next = stage;
        if (next == null) {
            notices.wrong("stage", "Choose the stage");
            return null;
        }
        return make(
                status -> status.reach(track.id(), seen, next, on, note),
                "The stage is on record: " + next.words().toLowerCase(Locale.UK) + ".");
    }

    /** Withdraws a piece of evidence. */
    public @Nullable String withdraw() {
        UUID evidence = evidence().id();
        return make(
                status -> status.withdrawEvidence(track.id(), seen, evidence, reason), "The evidence is withdrawn.");
    }

    private @Nullable String make(Consumer<FollowingStatus> change, String done) {
        try {
            following.once(sent.contents().toString(), track.id(), change);
        } catch (OutOfDate changed) {
            seen = track.version();
            notices.wrong("Somebody else has changed this track since you opened it. Nothing of yours is saved yet."
                    + " Look at what is on record now, and send the form again if it is still right.");
            return null;
        } catch (RuleBroken broken) {
            notices.broken(broken, FIELDS);
            return null;
        }
        notices.done(done);
        return "/status-track?faces-redirect=true&id=" + getId();
    }

    private EvidenceDetails evidence() {
        UUID id = query.id("evidence");
        return track.evidence().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("evidence"));
    }

    /** The stages that can be reached next. */
    public List<Option> getStages() {
        return track.next().stream()
                .filter(each -> each != TrackStage.AWARDED)
                .sorted()
                .map(each -> Option.of(each, each.words()))
                .toList();
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

    /** The stage on record now, with its day. */
    public String getPresent() {
        return track.stage().words()
                + (track.stage() == TrackStage.NOT_STARTED ? "" : ", reached on: " + Words.date(track.reached()));
    }

    /** The piece of evidence that is about to be withdrawn. */
    public String getEvidenceText() {
        return evidence().text();
    }

    public String getEvidenceDate() {
        return Words.date(evidence().on());
    }

    /** The version that the form names. */
    public long getSeen() {
        return seen;
    }

    public @Nullable TrackStage getStage() {
        return stage;
    }

    public void setStage(@Nullable TrackStage chosen) {
        stage = chosen;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate day) {
        on = day;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String entered) {
        note = entered == null ? "" : entered;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String entered) {
        reason = entered == null ? "" : entered;
    }
}
