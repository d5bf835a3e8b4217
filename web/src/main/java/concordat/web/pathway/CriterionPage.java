package concordat.web.pathway;

import concordat.domain.pathway.ReadingStatus;
import concordat.domain.pathway.StatusTrackDetails;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.criterion.Assessment;
import concordat.domain.pathway.criterion.ConfirmingCriteria;
import concordat.domain.pathway.criterion.Criterion;
import concordat.domain.pathway.criterion.CriterionId;
import concordat.domain.pathway.criterion.CriterionStanding;
import concordat.domain.pathway.criterion.ReadingCriteria;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.RuleBroken;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Submission;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far a trust has come with one criterion, what was judged of it, and the evidence for it; here it is confirmed. */
@Named
@RequestScoped
public class CriterionPage {
    private final ConfirmingCriteria confirming;
    private final Notices notices;
    private final Submission sent;
    private final StatusTrackDetails track;
    private final CriterionStanding standing;
    private final Criterion criterion;
    private final boolean keeping;
    private final boolean confirms;

    @Inject
    CriterionPage(
            ConfirmingCriteria confirming,
            ReadingCriteria criteria,
            ReadingStatus status,
            Query query,
            Notices notices,
            Submission sent) {
        this.confirming = confirming;
        this.notices = notices;
        this.sent = sent;
        track = status.track(new StatusTrackId(query.id("track")));
        CriterionId id = new CriterionId(query.id("criterion"));
        criterion = criteria.get(id);
        standing = criteria.on(track.id()).stream()
                .filter(each -> each.criterion().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("criterion"));
        keeping = status.served().contains(track.trust());
        confirms = criteria.confirms(track.trust());
    }

    /** Confirms what somebody else judged. */
    public @Nullable String confirm() {
        try {
            confirming.confirm(sent.contents().toString(), track.id(), criterion.id(), sent.seen(standing.version()));
        } catch (OutOfDate changed) {
            notices.wrong("Somebody else has changed this since you opened it. Look at what is on record now.");
            return null;
        } catch (RuleBroken broken) {
            notices.broken(broken, Map.of());
            return null;
        }
        notices.done("The assessment of " + standing.code() + " is confirmed.");
        return "/criterion?faces-redirect=true&track=" + getTrack() + "&criterion=" + getId();
    }

    public String getId() {
        return criterion.id().value().toString();
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

    public CriterionLine getLine() {
        return CriterionLine.of(standing);
    }

    public String getSource() {
        return standing.present().requirement().source();
    }

    /** By which measure it is reckoned; empty if it is judged, or none is chosen. */
    public String getMeasure() {
        return standing.measureName();
    }

    /** The version that a form names. */
    public long getSeen() {
        return standing.version();
    }

    /** Whether the reader plans and assesses it. */
    public boolean isKeeping() {
        return keeping;
    }

    /** Whether the reader judges it. */
    public boolean isAssessing() {
        return keeping && !isReckoned();
    }

    /** Whether it follows from a measure. */
    public boolean isReckoned() {
        return standing.present().requirement().threshold().proving().isReckoned();
    }

    /** Whether the reader could confirm what waits. */
    public boolean isConfirming() {
        return confirms && standing.waiting().isPresent();
    }

    public List<EvidenceRevision> getEvidence() {
        return standing.evidence().stream().map(EvidenceRevision::of).toList();
    }

    public List<AssessmentLine> getAssessments() {
        return standing.assessments().stream()
                .map(each -> new AssessmentLine(
                        Words.date(each.assessedOn()),
                        each.verdict().words(),
                        each.assessedBy(),
                        "Version " + each.criterionVersion(),
                        each.reason(),
                        confirmed(each)))
                .toList();
    }

    private static String confirmed(Assessment each) {
        return each.confirmedOn()
                .map(on -> each.confirmedBy() + ", " + Words.date(on))
                .orElse("Not confirmed");
    }

    /** The versions of the criterion, the latest first. */
    public List<VersionLine> getVersions() {
        List<VersionLine> lines = new ArrayList<>(criterion.versions().stream()
                .map(each -> new VersionLine(
                        "Version " + each.number(),
                        Words.date(each.from()),
                        each.requirement().text(),
                        each.requirement().threshold().words(),
                        each.requirement().source() + (each.requirement().confirmed() ? "" : " (unconfirmed)"),
                        each.reason()))
                .toList());
        Collections.reverse(lines);
        return lines;
    }

    /** What was judged on a day. */
    public record AssessmentLine(
            String date, String verdict, String by, String version, String reason, String confirmed) {}

    /** A version of the criterion. */
    public record VersionLine(String name, String from, String text, String threshold, String source, String reason) {}
}
