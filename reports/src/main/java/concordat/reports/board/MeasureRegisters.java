package concordat.reports.board;

import static concordat.reports.board.FurtherNotes.MEASURES;

import concordat.domain.board.MeasureRegisterRow;
import concordat.domain.measure.ControlChart.Limits;
import concordat.domain.measure.MeasureRow;
import concordat.domain.measure.Series;
import concordat.domain.measure.Series.Point;
import concordat.domain.shared.PublicAddress;
import concordat.reports.workbook.Column;
import concordat.reports.workbook.Link;
import concordat.reports.workbook.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** The register of measures as a table: the columns of 6.10, and of what a measure is. */
final class MeasureRegisters {
    private static final String TOO_FEW = "Not enough data";
    private static final String NONE_RECORDED = "None recorded";

    private final Explained explained;
    private final PublicAddress address = PublicAddress.told();

    MeasureRegisters(Explained explained) {
        this.explained = explained;
    }

    Table<MeasureRegisterRow> measures() {
        return new Table<>(
                "KPIs",
                "Measures",
                "KPIs",
                "One row for each measure in use, by domain and name",
                explained.with(MEASURES),
                "No measures",
                List.of(
                        Column.<MeasureRegisterRow>link(
                                "Measure",
                                38,
                                row -> new Link(
                                        address.of("measure", row.measure().id().value()),
                                        row.measure().name())),
                        text("Of", 16, MeasureRow::organisation).orElse("The partnership as a whole"),
                        text("Domain", 14, row -> row.domain().words()),
                        text("Owner", 28, MeasureRow::owner),
                        text("Unit", 12, MeasureRow::unit),
                        text("Improvement direction", 24, row -> row.direction().words()),
                        Column.<MeasureRegisterRow>number("Target", row -> amount(row.measure()))
                                .orElse("None"),
                        Column.<MeasureRegisterRow>date(
                                        "Target by",
                                        row -> row.measure().target() == null
                                                ? null
                                                : row.measure().target().by())
                                .orElse("None"),
                        number("Latest value", Series::latest),
                        Column.<MeasureRegisterRow>text("Period", 24, row -> latest(row)
                                        .map(point -> point.period().words())
                                        .orElse(null))
                                .orElse(NONE_RECORDED),
                        Column.<MeasureRegisterRow>date(
                                        "As at",
                                        row -> latest(row).map(Point::asAt).orElse(null))
                                .orElse(NONE_RECORDED),
                        number("Previous", Series::previous),
                        limit("Mean", Limits::mean),
                        limit("LPL", Limits::lower),
                        limit("UPL", Limits::upper),
                        text(
                                "Variation",
                                34,
                                row -> row.series().chart().variation().words()),
                        text(
                                "Assurance",
                                34,
                                row -> row.series().chart().assurance().words()),
                        said("What is the data telling us?", row -> row.narrative()
                                .telling()),
                        said("Actions", row -> row.narrative().actions()),
                        said("Risks", row -> row.narrative().risks()),
                        Column.<MeasureRegisterRow>yesNo(
                                "Fictional", row -> row.measure().fictional())));
    }

    private static Optional<Point> latest(MeasureRegisterRow row) {
        return row.measure().series().latest();
    }

    private static @Nullable Double amount(MeasureRow row) {
        return row.target() == null ? null : row.target().amount().doubleValue();
    }

    private static Column<MeasureRegisterRow> text(
            String header, int width, Function<MeasureRow, @Nullable String> words) {
        return Column.text(header, width, row -> words.apply(row.measure()));
    }

    private static Column<MeasureRegisterRow> number(String header, Function<Series, Optional<Point>> point) {
        return Column.<MeasureRegisterRow>number(
                        header, row -> point.apply(row.measure().series())
                                .map(each -> each.figure().amount())
                                .orElse(null))
                .orElse(NONE_RECORDED);
    }

    private static Column<MeasureRegisterRow> limit(String header, ToDoubleFunction<Limits> limit) {
        return Column.<MeasureRegisterRow>number(header, row -> row.measure()
                        .series()
                        .chart()
                        .limits()
                        .map(limit::applyAsDouble)
                        .orElse(null))
                .orElse(TOO_FEW);
    }

    private static Column<MeasureRegisterRow> said(String header, Function<MeasureRegisterRow, String> words) {
        return Column.<MeasureRegisterRow>text(header, 40, words::apply).orElse("Nothing");
    }
}
