package concordat.web.pathway;

import concordat.domain.pathway.Award;
import concordat.domain.pathway.readiness.Readiness;
import concordat.domain.pathway.readiness.Readiness.OnTrack;
import concordat.domain.pathway.readiness.ReadingReadiness;
import concordat.domain.shared.OrganisationId;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** How ready a trust is for university status: what is met, what is missing, what changed, what comes next, by whom. */
@Named
@RequestScoped
public class ReadinessPage {
    private final Readiness readiness;

    @Inject
    ReadinessPage(ReadingReadiness reading, Query query) {
        readiness = reading.of(new OrganisationId(query.id("trust")), query.date("since"));
    }

    public String getTrust() {
        return readiness.trust().value().toString();
    }

    public String getTrustName() {
        return readiness.trustName();
    }

    public String getToday() {
        return Words.date(readiness.today());
    }

    public String getSince() {
        return Words.date(readiness.since());
    }

    public List<TrackView> getTracks() {
        return readiness.tracks().stream().map(ReadinessPage::view).toList();
    }

    private static TrackView view(OnTrack on) {
        Award.Terms award = on.track().award();
        return new TrackView(
                on.track().id().value().toString(),
                on.track().track().words(),
                on.track().stage().words(),
                on.met(),
                on.inQuestion(),
                on.missing(),
                award == null ? "" : award(award, on.awardOver()),
                on.criteria().stream().map(CriterionLine::of).toList(),
                on.route().stream().map(RouteStepLine::of).toList(),
                on.changes().stream()
                        .map(change -> new Line(Words.date(change.on()), change.what(), change.by()))
                        .toList(),
                on.next().stream()
                        .map(next -> new Line(
                                next.due() == null ? "No day set" : Words.date(next.due()),
                                next.what(),
                                next.by().isEmpty() ? "Nobody yet" : next.by()))
                        .toList());
    }

    static String award(Award.Terms award, boolean over) {
        LocalDate expires = award.expires();
        return "Awarded by " + award.authority() + " on " + Words.date(award.on())
                + (award.newName().isEmpty() ? "" : ", with the name " + award.newName())
                + (expires == null
                        ? ", without an end"
                        : (over ? ". It ran out on " : ", until ") + Words.date(expires))
                + ".";
    }

    /** A track, as the page shows it. */
    public record TrackView(
            String id,
            String name,
            String stage,
            long met,
            long inQuestion,
            long missing,
            String award,
            List<CriterionLine> criteria,
            List<RouteStepLine> route,
            List<Line> changes,
            List<Line> next) {}

    /** Something with its day and by whom. */
    public record Line(String date, String what, String by) {}
}
