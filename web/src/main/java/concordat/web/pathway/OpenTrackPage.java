package concordat.web.pathway;

import concordat.domain.partner.OrganisationSheet;
import concordat.domain.pathway.FollowingStatus;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.Track;
import concordat.domain.pathway.TrackRule;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.RuleBroken;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A trust's governance officer begins to follow it on a track, with nothing started. */
@Named
@RequestScoped
public class OpenTrackPage {
    private static final Map<TrackRule, String> FIELDS =
            Map.of(TrackRule.TRACK_IS_OPENED_ONCE, "track", TrackRule.TRACK_IS_OF_A_TRUST_OF_THE_PARTNERSHIP, "trust");

    private final FollowingStatus following;
    private final Notices notices;
    private final Submission sent;
    private final Map<OrganisationSheet, PartnershipId> trusts;
    private String trust = "";
    private @Nullable Track track;

    @Inject
    OpenTrackPage(FollowingStatus following, TrustsServed served, Notices notices, Submission sent) {
        this.following = following;
        this.notices = notices;
        this.sent = sent;
        trusts = served.all();
        if (trusts.isEmpty()) {
            throw new NotFound("page");
        }
        trust = trusts.keySet().iterator().next().id().value().toString();
    }

    public @Nullable String open() {
        OrganisationId chosen = new OrganisationId(UUID.fromString(trust));
        @Nullable Track on = track;
        if (on == null) {
            notices.wrong("track", "Choose the track");
            return null;
        }
        PartnershipId partnership = trusts.entrySet().stream()
                .filter(each -> each.getKey().id().equals(chosen))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new NotFound("trust"));
        try {
            StatusTrackId id = following.open(sent.key().toString(), partnership, chosen, on);
            notices.done("The track is open. Record the stages that are reached, and the evidence along the way.");
            return "/status-track?faces-redirect=true&id=" + id.value();
        } catch (RuleBroken broken) {
            notices.broken(broken, FIELDS);
            return null;
        }
    }

    public List<Option> getTrusts() {
        return trusts.keySet().stream()
                .map(each -> Option.of(each.id().value().toString(), each.name()))
                .toList();
    }

    public List<Option> getTracks() {
        return Arrays.stream(Track.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public String getTrust() {
        return trust;
    }

    public void setTrust(@Nullable String chosen) {
        trust = chosen == null ? "" : chosen;
    }

    public @Nullable Track getTrack() {
        return track;
    }

    public void setTrack(@Nullable Track chosen) {
        track = chosen;
    }
}
