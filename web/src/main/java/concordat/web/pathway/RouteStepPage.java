package concordat.web.pathway;

import concordat.domain.partner.OrganisationKind;
import concordat.domain.pathway.Track;
import concordat.domain.pathway.TrackStage;
import concordat.domain.pathway.route.KeepingRoutes;
import concordat.domain.pathway.route.ReadingRoutes;
import concordat.domain.pathway.route.RouteStep;
import concordat.domain.pathway.route.RouteStepId;
import concordat.domain.pathway.route.StepDraft;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.RuleBroken;
import concordat.web.look.Notices;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A governance officer sets a step of the route to an award, or retires one. */
@Named
@RequestScoped
public class RouteStepPage {
    private final KeepingRoutes keeping;
    private final Notices notices;
    private final Submission sent;
    private final @Nullable RouteStep there;
    private final PartnershipId partnership;
    private long seen;
    private @Nullable Track track;
    private @Nullable OrganisationKind kind;
    private String step = "";
    private String decider = "";
    private @Nullable TrackStage before;
    private boolean majority;
    private String source = "";
    private boolean confirmed;
    private String reason = "";

    @Inject
    RouteStepPage(KeepingRoutes keeping, ReadingRoutes reading, Query query, Notices notices, Submission sent) {
        this.keeping = keeping;
        this.notices = notices;
        this.sent = sent;
        if (query.get("step").isEmpty()) {
            there = null;
            partnership = new PartnershipId(query.id("partnership"));
        } else {
            RouteStep found = reading.get(new RouteStepId(query.id("step")));
            there = found;
            partnership = found.partnership();
            seen = sent.seen(found.version());
        }
    }

    /** Sets a step. */
    public @Nullable String set() {
        @Nullable Track of = track;
        @Nullable TrackStage stage = before;
        if (of == null || stage == null) {
            notices.wrong(of == null ? "track" : "before", of == null ? "Choose the track" : "Choose the stage");
            return null;
        }
        StepDraft draft = new StepDraft(of, kind, step, decider, stage, majority, source, confirmed);
        return make(() -> keeping.set(sent.key().toString(), partnership, draft), "The step is set.");
    }

    /** Retires it. */
    public @Nullable String retire() {
        RouteStep found = there;
        if (found == null) {
            throw new IllegalArgumentException("Choose the step.");
        }
        return make(() -> keeping.retire(sent.key().toString(), found.id(), seen, reason), "The step is retired.");
    }

    private @Nullable String make(Runnable change, String done) {
        try {
            change.run();
        } catch (OutOfDate changed) {
            notices.wrong("Somebody else has changed this step since you opened it. Nothing of yours is saved yet.");
            return null;
        } catch (RuleBroken broken) {
            notices.broken(broken, Map.of());
            return null;
        }
        notices.done(done);
        return "/criteria?faces-redirect=true&partnership=" + getPartnership();
    }

    public String getPartnership() {
        return partnership.value().toString();
    }

    /** The step that is to be retired, in a line. */
    public String getPresent() {
        RouteStep found = there;
        return found == null
                ? ""
                : found.details().decider() + ": " + found.details().step();
    }

    public List<Option> getTracks() {
        return Arrays.stream(Track.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    public List<Option> getTrusts() {
        return List.of(
                Option.of(OrganisationKind.NHS_TRUST, OrganisationKind.NHS_TRUST.words()),
                Option.of(OrganisationKind.NHS_FT, OrganisationKind.NHS_FT.words()));
    }

    /** The stages that a step can come before. */
    public List<Option> getStages() {
        return List.of(TrackStage.SUBMITTED, TrackStage.AWARDED, TrackStage.NAME_EFFECTIVE).stream()
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    /** The version that the form names. */
    public long getSeen() {
        return seen;
    }

    public @Nullable Track getTrack() {
        return track;
    }

    public void setTrack(@Nullable Track chosen) {
        track = chosen;
    }

    public @Nullable OrganisationKind getKind() {
        return kind;
    }

    public void setKind(@Nullable OrganisationKind chosen) {
        kind = chosen;
    }

    public String getStep() {
        return step;
    }

    public void setStep(@Nullable String entered) {
        step = entered == null ? "" : entered;
    }

    public String getDecider() {
        return decider;
    }

    public void setDecider(@Nullable String entered) {
        decider = entered == null ? "" : entered;
    }

    public @Nullable TrackStage getBefore() {
        return before;
    }

    public void setBefore(@Nullable TrackStage chosen) {
        before = chosen;
    }

    public boolean isMajority() {
        return majority;
    }

    public void setMajority(boolean ticked) {
        majority = ticked;
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String entered) {
        source = entered == null ? "" : entered;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean ticked) {
        confirmed = ticked;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String entered) {
        reason = entered == null ? "" : entered;
    }
}
