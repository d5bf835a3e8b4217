package concordat.web.api;

import concordat.domain.dashboard.Dashboard;
import concordat.domain.dashboard.Dashboard.AimLine;
import concordat.domain.dashboard.Dashboard.Criteria;
import concordat.domain.dashboard.Dashboard.TrackLine;
import concordat.domain.dashboard.DashboardFigure;
import concordat.domain.dashboard.DashboardRow;
import concordat.domain.pathway.Track;
import concordat.domain.pathway.TrackStage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The dashboard as programs read it. */
@Schema(name = "Dashboard")
record DashboardView(
        LocalDate asAt,
        @Schema(description = "The short name of the partner to which it is narrowed; empty for all.") String partner,
        List<TrackView> tracks,
        List<AimView> aims,
        @Schema(description = "The measures in use, those that ask for attention first.")
                List<MeasureView.Summary> measures,
        List<FigureView> figures) {

    static DashboardView of(Dashboard dashboard) {
        return new DashboardView(
                dashboard.day(),
                dashboard.partner(),
                dashboard.tracks().stream().map(TrackView::of).toList(),
                dashboard.aims().stream().map(AimView::of).toList(),
                dashboard.measures().stream().map(MeasureView.Summary::of).toList(),
                Arrays.stream(DashboardFigure.values())
                        .map(figure -> new FigureView(
                                figure,
                                figure.words(),
                                dashboard.rows(figure).size(),
                                dashboard.byPartner(figure).entrySet().stream()
                                        .map(each -> new OfPartnerView(each.getKey(), each.getValue()))
                                        .toList()))
                        .toList());
    }

    @Schema(name = "DashboardTrack")
    record TrackView(
            UUID track,
            String trust,
            Track kind,
            TrackStage stage,
            @Nullable LocalDate reachedOn,
            @Schema(description = "Those in force on the day, by their state then.") CriteriaView criteria) {
        static TrackView of(TrackLine line) {
            return new TrackView(
                    line.track().value(),
                    line.trustName(),
                    line.kind(),
                    line.stage(),
                    line.reached(),
                    CriteriaView.of(line.criteria()));
        }
    }

    @Schema(name = "DashboardCriteria")
    record CriteriaView(long met, long inQuestion, long missing) {
        static CriteriaView of(Criteria criteria) {
            return new CriteriaView(criteria.met(), criteria.inQuestion(), criteria.missing());
        }
    }

    @Schema(name = "DashboardAim")
    record AimView(UUID id, String aim, int measures, int improving, int concern, int programmesUnderWay) {
        static AimView of(AimLine line) {
            return new AimView(
                    line.aim().value(),
                    line.words(),
                    line.measures(),
                    line.improving(),
                    line.concern(),
                    line.programmes());
        }
    }

    @Schema(name = "DashboardCount")
    record FigureView(
            DashboardFigure figure,
            String words,
            int number,
            @Schema(description = "How many rows are about each partner.") List<OfPartnerView> byPartner) {}

    @Schema(name = "DashboardCountOfPartner")
    record OfPartnerView(
            @Schema(description = "The short name; several for what is shared.") String partner, long number) {}

    /** The rows of one figure. */
    @Schema(name = "DashboardRows")
    record Rows(DashboardFigure figure, LocalDate asAt, String explanation, List<RowView> rows) {
        static Rows of(DashboardFigure figure, Dashboard dashboard) {
            return new Rows(
                    figure,
                    dashboard.day(),
                    figure.explanation(),
                    dashboard.rows(figure).stream().map(RowView::of).toList());
        }
    }

    @Schema(name = "DashboardRow")
    record RowView(
            DashboardRow.Kind kind,
            UUID id,
            String reference,
            String title,
            String partner,
            String note,
            @Nullable LocalDate day) {
        static RowView of(DashboardRow row) {
            return new RowView(
                    row.kind(), row.id(), row.reference(), row.title(), row.partner(), row.note(), row.day());
        }
    }
}
