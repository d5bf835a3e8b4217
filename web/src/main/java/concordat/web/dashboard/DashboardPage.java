package concordat.web.dashboard;

import concordat.domain.dashboard.Dashboard;
import concordat.domain.dashboard.Dashboard.AimLine;
import concordat.domain.dashboard.Dashboard.Criteria;
import concordat.domain.dashboard.Dashboard.TrackLine;
import concordat.domain.dashboard.DashboardFigure;
import concordat.domain.dashboard.DashboardFigure.Section;
import concordat.domain.measure.MeasureRow;
import concordat.domain.measure.Series.Point;
import concordat.web.look.BarPicture;
import concordat.web.look.Sparkline;
import concordat.web.look.Words;
import concordat.web.measure.MeasuresPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The partnership on one page: status, aims, measures, agreements, decisions, actions and risks, each number with its rows. */
@Named
@RequestScoped
public class DashboardPage {
    private static final int MEASURES_SHOWN = 8;

    private final DashboardQuestion question;
    private final Dashboard dashboard;

    @Inject
    DashboardPage(DashboardQuestion question) {
        this.question = question;
        dashboard = question.dashboard();
    }

    public List<TrackView> getTracks() {
        return dashboard.tracks().stream().map(TrackView::of).toList();
    }

    public List<AimView> getAims() {
        return dashboard.aims().stream().map(AimView::of).toList();
    }

    /** The measures that ask for attention most. */
    public List<MeasureView> getMeasures() {
        return dashboard.measures().stream()
                .limit(MEASURES_SHOWN)
                .map(MeasureView::of)
                .toList();
    }

    /** Such as "8 of 12 measures are shown"; empty if all are. */
    public String getMeasuresShown() {
        int all = dashboard.measures().size();
        return all <= MEASURES_SHOWN
                ? ""
                : MEASURES_SHOWN + " of " + Words.count(all, "measure", "measures")
                        + ": those that ask for attention first.";
    }

    public List<FigureView> getAgreements() {
        return figures(Section.AGREEMENTS);
    }

    public List<FigureView> getDecisions() {
        return figures(Section.DECISIONS);
    }

    public List<FigureView> getActions() {
        return figures(Section.ACTIONS);
    }

    public List<FigureView> getRisks() {
        return figures(Section.RISKS);
    }

    public List<FigureView> getKpis() {
        return figures(Section.MEASURES);
    }

    private List<FigureView> figures(Section section) {
        return Arrays.stream(DashboardFigure.values())
                .filter(figure -> figure.section() == section)
                .map(figure -> new FigureView(
                        Words.number(dashboard.rows(figure).size()), figure.words(), question.address(figure, "")))
                .toList();
    }

    /** The actions that are overdue, by the organisation of their owners. */
    public BarPicture getOverdueByPartner() {
        return byPartner(DashboardFigure.ACTIONS_OVERDUE, "Actions overdue by partner");
    }

    /** The answers that decisions wait for, by who has to give them. */
    public BarPicture getAwaitedByPartner() {
        return byPartner(DashboardFigure.DECISIONS_AWAITED, "Answers awaited by partner");
    }

    private BarPicture byPartner(DashboardFigure figure, String title) {
        Map<String, String> ids = question.ids();
        return new BarPicture(
                title,
                "Partner",
                dashboard.byPartner(figure).entrySet().stream()
                        .map(each -> new BarPicture.Count(
                                each.getKey(),
                                each.getValue(),
                                question.address(figure, ids.getOrDefault(each.getKey(), ""))))
                        .toList());
    }

    /** A number with what it counts and where its rows are. */
    public record FigureView(String number, String text, String address) {}

    /** How far a trust has come on a track. */
    public record TrackView(
            String id, String trust, String trustName, String track, String stage, String reached, String criteria) {
        static TrackView of(TrackLine line) {
            return new TrackView(
                    line.track().value().toString(),
                    line.trust() == null ? "" : line.trust().value().toString(),
                    line.trustName(),
                    line.kind().words(),
                    line.stage().words(),
                    Words.date(line.reached()),
                    criteria(line.criteria()));
        }

        private static String criteria(Criteria criteria) {
            return criteria.met() + criteria.inQuestion() + criteria.missing() == 0
                    ? "None in force"
                    : criteria.met() + " met, " + criteria.inQuestion() + " met but in question, " + criteria.missing()
                            + " missing";
        }
    }

    /** An aim and what is on record towards it. */
    public record AimView(String id, String words, String measures, String programmes) {
        static AimView of(AimLine line) {
            return new AimView(
                    line.aim().value().toString(),
                    line.words(),
                    line.measures() == 0
                            ? "No measure"
                            : Words.count(line.measures(), "measure", "measures") + ": " + line.improving()
                                    + " improving, " + line.concern() + " of concern",
                    line.programmes() == 0
                            ? "No programme under way"
                            : Words.count(line.programmes(), "programme under way", "programmes under way"));
        }
    }

    /** A measure with how it ran. */
    public record MeasureView(MeasuresPage.Row row, Sparkline line) {
        static MeasureView of(MeasureRow row) {
            List<Point> points = row.series().points();
            return new MeasureView(
                    MeasuresPage.Row.of(row),
                    Sparkline.of(
                            points.stream()
                                    .map(point -> point.figure().amount())
                                    .toList(),
                            points.size() < 2
                                    ? ""
                                    : Words.count(points.size(), "value", "values") + ", from "
                                            + said(points.get(0), row.unit()) + " to "
                                            + said(points.get(points.size() - 1), row.unit())));
        }

        private static String said(Point point, String unit) {
            return point.figure().words(unit) + " in " + point.period().words();
        }
    }
}
