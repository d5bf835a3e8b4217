package concordat.web.pathway;

import concordat.domain.pathway.EvidenceKind;
import concordat.domain.pathway.ReadingStatus;
import concordat.domain.pathway.StatusTrackDetails;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.criterion.ReadingCriteria;
import concordat.domain.pathway.route.ReadingRoutes;
import concordat.domain.pathway.route.RouteRule;
import concordat.domain.pathway.route.RouteStep;
import concordat.domain.pathway.route.RouteStepId;
import concordat.domain.pathway.route.StepTaken;
import concordat.domain.pathway.route.TakingSteps;
import concordat.domain.pathway.route.Voting;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.NotFound;
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

/** A trust's governance officer puts on record that it has taken a step of its route, or strikes such an entry. */
@Named
@RequestScoped
public class TakeStepPage {
    private static final Map<RouteRule, String> FIELDS = Map.of(
            RouteRule.STEP_IS_NOT_TAKEN_IN_THE_FUTURE, "on",
            RouteRule.VOTES_ARE_RECORDED, "inFavour",
            RouteRule.VOTES_ARE_ASKED_FOR, "inFavour",
            RouteRule.MORE_THAN_HALF_VOTED_FOR_IT, "inFavour",
            RouteRule.DECISION_IS_THERE, "decision");

    private final TakingSteps taking;
    private final ReadingCriteria criteria;
    private final Query query;
    private final Notices notices;
    private final Submission sent;
    private final StatusTrackDetails track;
    private final RouteStep step;
    private @Nullable LocalDate on;
    private @Nullable Integer inFavour;
    private @Nullable Integer cast;
    private String decision = "";
    private String note = "";
    private String reason = "";

    @Inject
    TakeStepPage(
            TakingSteps taking,
            ReadingStatus status,
            ReadingRoutes routes,
            ReadingCriteria criteria,
            Query query,
            Notices notices,
            Submission sent) {
        this.taking = taking;
        this.criteria = criteria;
        this.query = query;
        this.notices = notices;
        this.sent = sent;
        track = status.track(new StatusTrackId(query.id("track")));
        if (!status.served().contains(track.trust())) {
            throw new NotFound("page");
        }
        step = routes.get(new RouteStepId(query.id("step")));
    }

    /** Puts it on record. */
    public @Nullable String take() {
        @Nullable LocalDate day = on;
        if (day == null) {
            notices.wrong("on", "Enter the day on which it was taken");
            return null;
        }
        Integer agreed = inFavour;
        Integer voted = cast;
        if ((agreed == null) != (voted == null)) {
            notices.wrong(agreed == null ? "inFavour" : "cast", "Enter both numbers");
            return null;
        }
        return make(
                () -> taking.take(
                        sent.key().toString(),
                        track.id(),
                        step.id(),
                        new StepTaken.Taking(
                                day,
                                agreed == null || voted == null ? null : new Voting(agreed, voted),
                                decision.isEmpty() ? null : new DecisionId(UUID.fromString(decision)),
                                note)),
                "The step is on record.");
    }

    /** Strikes the entry. */
    public @Nullable String strike() {
        UUID entry = query.id("entry");
        return make(() -> taking.strike(sent.key().toString(), entry, reason), "The entry is struck.");
    }

    private @Nullable String make(Runnable change, String done) {
        try {
            change.run();
        } catch (RuleBroken broken) {
            notices.broken(broken, FIELDS);
            return null;
        }
        notices.done(done);
        return "/readiness?faces-redirect=true&trust=" + getTrustId();
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

    public String getTrustId() {
        return track.trust().value().toString();
    }

    public String getStep() {
        return step.details().decider() + ": " + step.details().step();
    }

    public String getSource() {
        return step.details().source() + (step.details().confirmed() ? "" : " (unconfirmed)");
    }

    /** Whether the votes are recorded. */
    public boolean isMajority() {
        return step.details().majority();
    }

    /** The decisions that can prove it, the newest first. */
    public List<Option> getDecisions() {
        return criteria.subjects(track.id(), EvidenceKind.DECISION, "").stream()
                .map(each -> Option.of(each.id().toString(), each.reference() + ": " + each.title()))
                .toList();
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate day) {
        on = day;
    }

    public @Nullable Integer getInFavour() {
        return inFavour;
    }

    public void setInFavour(@Nullable Integer number) {
        inFavour = number;
    }

    public @Nullable Integer getCast() {
        return cast;
    }

    public void setCast(@Nullable Integer number) {
        cast = number;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(@Nullable String chosen) {
        decision = chosen == null ? "" : chosen;
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
