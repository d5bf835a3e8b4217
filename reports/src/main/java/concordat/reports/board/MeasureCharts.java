package concordat.reports.board;

import concordat.domain.board.MeasureRegisterRow;
import concordat.domain.measure.ControlChart;
import concordat.domain.measure.MeasureRow;
import concordat.domain.measure.Series;
import concordat.domain.measure.Series.Point;
import concordat.reports.workbook.Column;
import concordat.reports.workbook.LineChart;
import concordat.reports.workbook.LineChart.Stroke;
import concordat.reports.workbook.StreamedWorkbook;
import concordat.reports.workbook.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sheet for each measure with its values and, beside them, its chart: a control chart where there are points enough, a run chart otherwise
 * (4.18). The values are those of the register of measures, told again period by period.
 */
final class MeasureCharts {
    /** How many measures have a sheet of their own, the first by domain and name. */
    static final int MOST = 60;

    /** One value is no course of things. */
    private static final int LEAST_VALUES = 2;

    private static final String VALUE = "Value";
    private static final String MEAN = "Mean";
    private static final String TARGET = "Target";

    private final Explained explained;
    private final List<MeasureRow> drawn = new ArrayList<>();

    MeasureCharts(Explained explained) {
        this.explained = explained;
    }

    /** A value with what its chart says of it. */
    private record Plotted(Point point, String says) {}

    /** Hears of a measure that the register shows. */
    void hear(MeasureRegisterRow row) {
        if (drawn.size() < MOST && row.measure().series().points().size() >= LEAST_VALUES) {
            drawn.add(row.measure());
        }
    }

    /** Adds a sheet for each of them. */
    void write(StreamedWorkbook workbook) {
        for (int i = 0; i < drawn.size(); i++) {
            MeasureRow measure = drawn.get(i);
            List<Plotted> values = plotted(measure.series());
            workbook.<Plotted>write(table(i + 1, measure, values), values::forEach);
        }
    }

    private static List<Plotted> plotted(Series series) {
        List<Plotted> values = new ArrayList<>();
        for (int i = 0; i < series.points().size(); i++) {
            values.add(new Plotted(series.points().get(i), series.chart().saysOf(i)));
        }
        return values;
    }

    private Table<Plotted> table(int number, MeasureRow measure, List<Plotted> values) {
        ControlChart chart = measure.series().chart();
        Map<String, Double> levels = levels(measure);
        List<Column<Plotted>> columns = new ArrayList<>(List.of(
                Column.<Plotted>name("Period", 30, row -> row.point().period().words()),
                Column.<Plotted>date("As at", row -> row.point().asAt()),
                Column.<Plotted>number(VALUE, row -> row.point().figure().amount())));
        levels.forEach((header, level) -> columns.add(Column.<Plotted>number(header, row -> level)));
        columns.add(Column.<Plotted>text("What it says", 46, Plotted::says));
        String of = measure.organisation();
        return new Table<Plotted>(
                        "KPI " + number,
                        "MeasureValues" + number,
                        measure.name() + ", " + (of == null ? "the partnership as a whole" : of),
                        "One row for each period, in the order of time, in " + measure.unit(),
                        explained.with(FurtherNotes.MEASURES) + " "
                                + chart.variation().words() + ". "
                                + chart.assurance().words() + ".",
                        "No values",
                        columns)
                .with(picture(measure, values, levels));
    }

    /** The lines across, by their names: the limits if there are points enough, and the target if there is one. */
    private static Map<String, Double> levels(MeasureRow measure) {
        Map<String, Double> levels = new LinkedHashMap<>();
        measure.series().chart().limits().ifPresent(limits -> {
            levels.put("Upper process limit", limits.upper());
            levels.put(MEAN, limits.mean());
            levels.put("Lower process limit", limits.lower());
        });
        Series.amount(measure.target()).ifPresent(target -> levels.put(TARGET, target));
        return levels;
    }

    private static LineChart picture(MeasureRow measure, List<Plotted> values, Map<String, Double> levels) {
        ControlChart chart = measure.series().chart();
        List<String> periods =
                values.stream().map(row -> row.point().period().words()).toList();
        List<LineChart.Series> lines = new ArrayList<>();
        lines.add(new LineChart.Series(
                VALUE, values.stream().map(row -> row.point().figure().amount()).toList(), Stroke.VALUES));
        levels.forEach((header, level) ->
                lines.add(new LineChart.Series(header, Collections.nCopies(periods.size(), level), stroke(header))));
        return new LineChart(
                measure.name(),
                "Line chart of " + measure.name() + " over " + periods.size() + " periods. "
                        + chart.variation().words() + ". " + chart.assurance().words()
                        + ". The table beside it has the values.",
                "Period",
                periods,
                "#,##0.##",
                lines);
    }

    private static Stroke stroke(String header) {
        return switch (header) {
            case MEAN -> Stroke.MEAN;
            case TARGET -> Stroke.TARGET;
            default -> Stroke.LIMIT;
        };
    }
}
