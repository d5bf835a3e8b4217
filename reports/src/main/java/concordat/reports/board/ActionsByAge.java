package concordat.reports.board;

import concordat.domain.action.ActionStatus;
import concordat.domain.board.ActionLogRow;
import concordat.domain.board.Register;
import concordat.reports.workbook.BarChart;
import concordat.reports.workbook.Page;
import concordat.reports.workbook.Page.Cell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How many actions stand how, by the time since the meeting that asked for them. */
final class ActionsByAge implements Figures {
    private static final String STATUS = "Status";
    private static final String ALL = "All";
    private static final String MEETING = "Meeting date";
    private static final List<String> AGES =
            List.of("Up to 3 months", "Over 3, up to 6", "Over 6, up to 12", "Over 12 months");
    private static final List<Integer> MONTHS = List.of(3, 6, 12);

    private final LocalDate day;
    private final Map<ActionStatus, long[]> statuses = new EnumMap<>(ActionStatus.class);

    ActionsByAge(LocalDate day) {
        this.day = day;
    }

    /** Counts a row as the register shows it. */
    void count(ActionLogRow row) {
        long[] counts = statuses.computeIfAbsent(row.facts().status(day), status -> new long[AGES.size()]);
        counts[age(row.metOn())]++;
    }

    private int age(LocalDate metOn) {
        int age = 0;
        while (age < MONTHS.size() && metOn.isBefore(day.minusMonths(MONTHS.get(age)))) {
            age++;
        }
        return age;
    }

    @Override
    public String sheet() {
        return "Summary actions";
    }

    @Override
    public String table() {
        return "ActionsByAge";
    }

    @Override
    public String shows() {
        return "One row for each status: how many actions have it, by the time from the meeting that asked for them to the date of the report";
    }

    long in(ActionStatus status) {
        return sum(statuses.getOrDefault(status, new long[0]));
    }

    /** The sum of all statuses. */
    Cell total() {
        return Cell.formula(
                Formulas.total(List.of(table()), ALL),
                statuses.keySet().stream().mapToLong(this::in).sum());
    }

    @Override
    public int fill(Page page, Reconciliation sheets, String scope) {
        List<String> titles =
                Stream.concat(Stream.of(STATUS, ALL), AGES.stream()).toList();
        page.columns(26, 10, 18, 18, 18, 18)
                .title("Actions by status and age")
                .explanation(shows() + ". " + scope + ". [note 9]");
        if (statuses.isEmpty()) {
            page.table(table(), titles, Figures.nothing("No actions", titles.size()));
            return 0;
        }
        List<String> actions = sheets.tables(Register.ACTIONS);
        List<List<Cell>> rows = new ArrayList<>();
        statuses.forEach((status, counts) -> {
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.of(status.words()), Cell.formula(Formulas.count(actions, STATUS, same()), sum(counts))));
            for (int age = 0; age < counts.length; age++) {
                row.add(Cell.formula(Formulas.count(actions, conditions(age)), counts[age]));
            }
            rows.add(row);
        });
        page.table(table(), titles, rows, chart());
        return rows.size();
    }

    private String[] conditions(int age) {
        List<String> conditions = new ArrayList<>(List.of(STATUS, same()));
        if (age < MONTHS.size()) {
            conditions.addAll(List.of(MEETING, Formulas.from(day.minusMonths(MONTHS.get(age)))));
        }
        if (age > 0) {
            conditions.addAll(List.of(MEETING, Formulas.before(day.minusMonths(MONTHS.get(age - 1)))));
        }
        return conditions.toArray(String[]::new);
    }

    private String same() {
        return Formulas.thisRow(table(), STATUS);
    }

    private @Nullable BarChart chart() {
        // Those that are closed would be the longest bars of all, and ask nothing of a board.
        List<ActionStatus> shown = statuses.keySet().stream()
                .filter(status -> status.compareTo(ActionStatus.COMPLETE) < 0)
                .toList();
        if (shown.isEmpty()) {
            return null;
        }
        List<BarChart.Series> series = new ArrayList<>();
        for (int i = 0; i < AGES.size(); i++) {
            int age = i;
            series.add(new BarChart.Series(
                    AGES.get(age),
                    shown.stream()
                            .map(status -> (double) Objects.requireNonNull(statuses.get(status))[age])
                            .toList()));
        }
        return new BarChart(
                "Actions not closed, by status and age",
                "Bar chart of actions that are not closed by status, each bar made of the ages of its actions: "
                        + String.join(
                                "; ",
                                shown.stream()
                                        .map(status -> status.words() + " " + in(status))
                                        .toList())
                        + ". The table beside it has the values.",
                BarChart.Form.STACKED_BARS,
                STATUS,
                shown.stream().map(ActionStatus::words).toList(),
                "0",
                null,
                series);
    }

    private static long sum(long[] counts) {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }
}
