package concordat.web.api;

import concordat.domain.measure.ControlChart;
import concordat.domain.measure.Direction;
import concordat.domain.measure.Figure;
import concordat.domain.measure.MeasureDetails;
import concordat.domain.measure.MeasureDetails.Corrected;
import concordat.domain.measure.MeasureDetails.ValueOnRecord;
import concordat.domain.measure.MeasureDomain;
import concordat.domain.measure.MeasureDraft;
import concordat.domain.measure.MeasureRow;
import concordat.domain.measure.Narrative;
import concordat.domain.measure.Period;
import concordat.domain.measure.PeriodBasis;
import concordat.domain.measure.Series;
import concordat.domain.measure.Shape;
import concordat.domain.measure.Target;
import concordat.domain.measure.TargetAssurance;
import concordat.domain.measure.Variation;
import concordat.domain.shared.OrganisationId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A measure with its values as programs read it. */
@Schema(name = "Measure")
record MeasureView(
        UUID id,
        UUID partnership,
        @Schema(description = "The organisation that is measured; missing if it is the partnership as a whole.")
                @Nullable
                UUID organisation,
        String name,
        String definition,
        MeasureDomain domain,
        UUID ownerOrganisation,
        String owner,
        String unit,
        Shape shape,
        @Schema(description = "Of a share: what is counted.") String counted,
        @Schema(description = "Of a share: out of what.") String ofAll,
        boolean mayExceed,
        Direction direction,
        PeriodBasis basis,
        @Nullable BaselineView baseline,
        @Nullable TargetView target,
        boolean fictional,
        @Nullable LocalDate retiredOn,
        String retiringReason,
        ChartView chart,
        @Schema(description = "Of each period the one that stands, the latest first.") List<ValueView> values) {

    @Schema(name = "MeasurePeriod")
    record PeriodView(LocalDate from, LocalDate until, String words) {
        static PeriodView of(Period period) {
            return new PeriodView(period.from(), period.until(), period.words());
        }
    }

    @Schema(name = "MeasureFigure", description = "A number, or how many of how many with the percentage that follows.")
    record FigureView(
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Schema(description = "The number, or the percentage, unrounded (US-6).") double amount) {
        static FigureView of(Figure figure) {
            return new FigureView(figure.value(), figure.numerator(), figure.denominator(), figure.amount());
        }
    }

    @Schema(name = "MeasureBaseline")
    record BaselineView(PeriodView period, FigureView figure) {}

    @Schema(name = "MeasureTarget")
    record TargetView(@Schema(description = "Of a share, in per cent.") BigDecimal amount, LocalDate by) {
        static @Nullable TargetView of(@Nullable Target target) {
            return target == null ? null : new TargetView(target.amount(), target.by());
        }
    }

    @Schema(name = "MeasureChart", description = "What statistical process control says (4.18).")
    record ChartView(
            @Schema(description = "Missing with too few points (SP-5).") @Nullable Double mean,
            @Nullable Double lowerProcessLimit,
            @Nullable Double upperProcessLimit,
            Variation variation,
            TargetAssurance assurance) {
        static ChartView of(Series series) {
            Optional<ControlChart.Limits> limits = series.chart().limits();
            return new ChartView(
                    limits.map(ControlChart.Limits::mean).orElse(null),
                    limits.map(ControlChart.Limits::lower).orElse(null),
                    limits.map(ControlChart.Limits::upper).orElse(null),
                    series.chart().variation(),
                    series.chart().assurance());
        }
    }

    @Schema(name = "MeasureNarrative")
    record NarrativeView(String telling, String actions, String risks) {
        static NarrativeView of(Narrative narrative) {
            return new NarrativeView(narrative.telling(), narrative.actions(), narrative.risks());
        }
    }

    @Schema(name = "MeasureValue")
    record ValueView(
            UUID id,
            PeriodView period,
            LocalDate asAt,
            FigureView figure,
            NarrativeView narrative,
            String recordedBy,
            LocalDate recordedOn,
            @Schema(description = "What the point says in words.") String says,
            @Schema(description = "The values that it replaced, the latest first.") List<CorrectedView> corrected) {
        static ValueView of(ValueOnRecord value) {
            return new ValueView(
                    value.id().value(),
                    PeriodView.of(value.period()),
                    value.asAt(),
                    FigureView.of(value.figure()),
                    NarrativeView.of(value.narrative()),
                    value.recordedBy(),
                    value.recordedOn(),
                    value.says(),
                    value.corrected().stream().map(CorrectedView::of).toList());
        }
    }

    @Schema(name = "CorrectedMeasureValue")
    record CorrectedView(
            UUID id,
            LocalDate asAt,
            FigureView figure,
            NarrativeView narrative,
            String recordedBy,
            LocalDate recordedOn,
            String replacedBy,
            LocalDate replacedOn,
            String because) {
        static CorrectedView of(Corrected each) {
            return new CorrectedView(
                    each.id().value(),
                    each.asAt(),
                    FigureView.of(each.figure()),
                    NarrativeView.of(each.narrative()),
                    each.recordedBy(),
                    each.recordedOn(),
                    each.replacedBy(),
                    each.replacedOn(),
                    each.because());
        }
    }

    @Schema(name = "MeasurePoint")
    record PointView(PeriodView period, LocalDate asAt, FigureView figure) {
        static @Nullable PointView of(Optional<Series.Point> point) {
            return point.map(each ->
                            new PointView(PeriodView.of(each.period()), each.asAt(), FigureView.of(each.figure())))
                    .orElse(null);
        }
    }

    @Schema(name = "MeasureSummary")
    record Summary(
            UUID id,
            UUID partnership,
            @Schema(
                            description =
                                    "The short name of the organisation that is measured; missing for the partnership as a whole.")
                    @Nullable
                    String organisation,
            String name,
            MeasureDomain domain,
            String owner,
            String unit,
            Direction direction,
            @Nullable TargetView target,
            boolean fictional,
            @Nullable LocalDate retiredOn,
            @Nullable PointView latest,
            @Nullable PointView previous,
            ChartView chart) {
        static Summary of(MeasureRow row) {
            return new Summary(
                    row.id().value(),
                    row.partnership().value(),
                    row.organisation(),
                    row.name(),
                    row.domain(),
                    row.owner(),
                    row.unit(),
                    row.direction(),
                    TargetView.of(row.target()),
                    row.fictional(),
                    row.retired(),
                    PointView.of(row.series().latest()),
                    PointView.of(row.series().previous()),
                    ChartView.of(row.series()));
        }
    }

    @Schema(name = "MeasurePage")
    record Listing(List<Summary> items, @Nullable String next) {}

    static MeasureView of(MeasureDetails measure) {
        MeasureDraft details = measure.details();
        OrganisationId organisation = details.organisation();
        return new MeasureView(
                measure.id().value(),
                measure.partnership().value(),
                organisation == null ? null : organisation.value(),
                details.name(),
                details.definition(),
                details.domain(),
                details.owner().value(),
                measure.owner(),
                details.unit(),
                details.shape(),
                details.counted(),
                details.ofAll(),
                details.mayExceed(),
                details.direction(),
                details.basis(),
                Optional.ofNullable(details.baseline())
                        .map(began -> new BaselineView(
                                PeriodView.of(details.basis().of(began.day())), FigureView.of(began.figure())))
                        .orElse(null),
                TargetView.of(details.target()),
                details.fictional(),
                measure.retired(),
                measure.retiringReason(),
                ChartView.of(measure.series()),
                measure.values().stream().map(ValueView::of).toList());
    }
}
