package concordat.web.pathway;

import concordat.domain.pathway.Award;
import concordat.domain.pathway.EvidenceKind;
import concordat.domain.pathway.FollowingStatus;
import concordat.domain.pathway.ReadingStatus;
import concordat.domain.pathway.StatusTrackDetails;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.TrackRule;
import concordat.domain.pathway.criterion.ReadingCriteria;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.RuleBroken;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A trust's governance officer puts on record what was awarded: by whom, when, until when, and what proves it. */
@Named
@RequestScoped
public class RecordAwardPage {
    private static final Map<TrackRule, String> FIELDS = Map.of(
            TrackRule.AWARD_IS_PROVED, "proof",
            TrackRule.AWARD_EXPIRES_LATER, "expires",
            TrackRule.AWARD_OF_A_NAME_SAYS_IT, "newName",
            TrackRule.NAME_OF_A_FOUNDATION_TRUST_SAYS_SO, "newName",
            TrackRule.STAGE_IS_NOT_REACHED_IN_THE_FUTURE, "on",
            TrackRule.STAGES_ARE_REACHED_IN_TURN, "on",
            TrackRule.EVIDENCE_IS_THERE, "decision");

    private final FollowingStatus following;
    private final ReadingCriteria criteria;
    private final Notices notices;
    private final Submission sent;
    private final StatusTrackDetails track;
    private long seen;
    private String authority = "";
    private @Nullable LocalDate on;
    private @Nullable LocalDate expires;
    private String newName = "";
    private String decision = "";
    private String proof = "";

    @Inject
    RecordAwardPage(
            FollowingStatus following,
            ReadingStatus status,
            ReadingCriteria criteria,
            Query query,
            Notices notices,
            Submission sent) {
        this.following = following;
        this.criteria = criteria;
        this.notices = notices;
        this.sent = sent;
        track = status.track(new StatusTrackId(query.id("track")));
        if (!status.served().contains(track.trust())) {
            throw new NotFound("page");
        }
        seen = sent.seen(track.version());
    }

    /** Puts it on record. */
    public @Nullable String award() {
        @Nullable LocalDate day = on;
        if (day == null) {
            notices.wrong("on", "Enter the day of the award");
            return null;
        }
        Award.Terms terms = new Award.Terms(
                authority,
                day,
                expires,
                newName,
                decision.isEmpty() ? null : new DecisionId(UUID.fromString(decision)),
                proof);
        try {
            following.once(sent.contents().toString(), track.id(), status -> status.award(track.id(), seen, terms));
        } catch (OutOfDate changed) {
            seen = track.version();
            notices.wrong("Somebody else has changed this track since you opened it. Nothing of yours is saved yet."
                    + " Look at what is on record now, and send the form again if it is still right.");
            return null;
        } catch (RuleBroken broken) {
            notices.broken(broken, FIELDS);
            return null;
        }
        notices.done("The award is on record.");
        return "/status-track?faces-redirect=true&id=" + getTrack();
    }

    public String getTrack() {
        return track.id().value().toString();
    }

    public String getTrackName() {
        return track.track().words();
    }

    public String getTrust() {
        return track.trustName();
    }

    /** Whether the award gives the trust a new name. */
    public boolean isNaming() {
        return track.track().changesTheName();
    }

    /** The decisions that can prove it, the newest first. */
    public List<Option> getDecisions() {
        return criteria.subjects(track.id(), EvidenceKind.DECISION, "").stream()
                .map(each -> Option.of(each.id().toString(), each.reference() + ": " + each.title()))
                .toList();
    }

    /** The version that the form names. */
    public long getSeen() {
        return seen;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(@Nullable String entered) {
        authority = entered == null ? "" : entered;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate day) {
        on = day;
    }

    public @Nullable LocalDate getExpires() {
        return expires;
    }

    public void setExpires(@Nullable LocalDate day) {
        expires = day;
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(@Nullable String entered) {
        newName = entered == null ? "" : entered;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(@Nullable String chosen) {
        decision = chosen == null ? "" : chosen;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(@Nullable String entered) {
        proof = entered == null ? "" : entered;
    }
}
