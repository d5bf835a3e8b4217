package concordat.web.pathway;

import concordat.domain.pathway.ReadingStatus;
import concordat.domain.pathway.StatusTrackDetails;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.criterion.CriterionId;
import concordat.domain.pathway.criterion.CriterionRule;
import concordat.domain.pathway.criterion.CriterionStanding;
import concordat.domain.pathway.criterion.Proving;
import concordat.domain.pathway.criterion.PursuingCriteria;
import concordat.domain.pathway.criterion.PursuitPlan;
import concordat.domain.pathway.criterion.ReadingCriteria;
import concordat.domain.pathway.criterion.Verdict;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A trust's governance officer plans how a criterion is met, or puts on record what is judged of it. */
@Named
@RequestScoped
public class PursueCriterionPage {
    private static final Map<CriterionRule, String> FIELDS = Map.of(
            CriterionRule.MEASURE_IS_OF_THE_PARTNERSHIP, "measure",
            CriterionRule.ONLY_WHAT_IS_RECKONED_HAS_A_MEASURE, "measure",
            CriterionRule.WHAT_IS_RECKONED_IS_NOT_JUDGED, "verdict");

    private final PursuingCriteria pursuing;
    private final ReadingCriteria criteria;
    private final Notices notices;
    private final Submission sent;
    private final StatusTrackDetails track;
    private final CriterionStanding standing;
    private long seen;
    private String owner;
    private String nextStep;
    private @Nullable LocalDate due;
    private String measure;
    private @Nullable Verdict verdict;
    private String reason = "";

    @Inject
    PursueCriterionPage(
            PursuingCriteria pursuing,
            ReadingCriteria criteria,
            ReadingStatus status,
            Query query,
            Notices notices,
            Submission sent) {
        this.pursuing = pursuing;
        this.criteria = criteria;
        this.notices = notices;
        this.sent = sent;
        track = status.track(new StatusTrackId(query.id("track")));
        if (!status.served().contains(track.trust())) {
            throw new NotFound("page");
        }
        CriterionId id = new CriterionId(query.id("criterion"));
        standing = criteria.on(track.id()).stream()
                .filter(each -> each.criterion().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("criterion"));
        seen = sent.seen(standing.version());
        owner = standing.plan().owner();
        nextStep = standing.plan().nextStep();
        due = standing.plan().due();
        UUID chosen = standing.plan().measure();
        measure = chosen == null ? "" : chosen.toString();
    }

    /** Says who looks after it and what comes next. */
    public @Nullable String plan() {
        UUID chosen = measure.isEmpty() ? null : UUID.fromString(measure);
        PursuitPlan plan = new PursuitPlan(owner, nextStep, due, chosen);
        return make(
                () -> pursuing.plan(sent.contents().toString(), track.id(), standing.criterion(), seen, plan),
                "The plan for " + standing.code() + " is on record.");
    }

    /** Puts on record what is judged. */
    public @Nullable String assess() {
        @Nullable Verdict judged = verdict;
        if (judged == null) {
            notices.wrong("verdict", "Choose whether it is met");
            return null;
        }
        return make(
                () -> pursuing.assess(
                        sent.contents().toString(), track.id(), standing.criterion(), seen, judged, reason),
                "The assessment of " + standing.code() + " is on record. Somebody else has to confirm it.");
    }

    private @Nullable String make(Runnable change, String done) {
        try {
            change.run();
        } catch (OutOfDate changed) {
            seen = standing.version();
            notices.wrong("Somebody else has changed this since you opened it. Nothing of yours is saved yet."
                    + " Look at what is on record now, and send the form again if it is still right.");
            return null;
        } catch (RuleBroken broken) {
            notices.broken(broken, FIELDS);
            return null;
        }
        notices.done(done);
        return "/criterion?faces-redirect=true&track=" + getTrack() + "&criterion=" + getCriterion();
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

    public String getCriterion() {
        return standing.criterion().value().toString();
    }

    public CriterionLine getLine() {
        return CriterionLine.of(standing);
    }

    /** Whether it follows from a measure. */
    public boolean isReckoned() {
        return standing.present().requirement().threshold().proving().isReckoned();
    }

    public List<Option> getMeasures() {
        boolean share = standing.present().requirement().threshold().proving() == Proving.SHARE;
        return criteria.measures(track.id()).stream()
                .filter(choice -> choice.share() == share)
                .map(choice -> Option.of(choice.measure().toString(), choice.name()))
                .toList();
    }

    public List<Option> getVerdicts() {
        return Arrays.stream(Verdict.values())
                .map(each -> Option.of(each, each.words()))
                .toList();
    }

    /** The version that the form names. */
    public long getSeen() {
        return seen;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(@Nullable String entered) {
        owner = entered == null ? "" : entered;
    }

    public String getNextStep() {
        return nextStep;
    }

    public void setNextStep(@Nullable String entered) {
        nextStep = entered == null ? "" : entered;
    }

    public @Nullable LocalDate getDue() {
        return due;
    }

    public void setDue(@Nullable LocalDate day) {
        due = day;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(@Nullable String chosen) {
        measure = chosen == null ? "" : chosen;
    }

    public @Nullable Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(@Nullable Verdict chosen) {
        verdict = chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String entered) {
        reason = entered == null ? "" : entered;
    }
}
