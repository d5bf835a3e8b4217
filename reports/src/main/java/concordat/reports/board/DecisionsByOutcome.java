package concordat.reports.board;

import concordat.domain.board.DecisionLogRow;
import concordat.domain.board.Register;
import concordat.reports.workbook.BarChart;
import concordat.reports.workbook.Page;
import concordat.reports.workbook.Page.Cell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** How many decisions had which outcome, in all and for each partner that they bind. */
final class DecisionsByOutcome implements Figures {
    /** What a committee's register puts between the partners that a decision binds. */
    private static final String BETWEEN = ", ";

    private static final String OUTCOME = "Outcome";
    private static final String ALL = "All";
    private static final String BOUND = "Organisations bound";

    /** In one order whatever comes first; spreadsheets count LPT and lpt as one. */
    private final TreeSet<String> partners = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    private final Map<String, Count> outcomes = new TreeMap<>();

    private static final class Count {
        private long all;
        private final Map<String, Long> bound = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    }

    /** Counts a row as the register shows it. */
    void count(DecisionLogRow row) {
        Count count = outcomes.computeIfAbsent(Registers.outcome(row.outcome()).words(), outcome -> new Count());
        count.all++;
        String binds = row.binds();
        if (binds != null && !binds.isBlank()) {
            TreeSet<String> each = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            Collections.addAll(each, binds.split(BETWEEN, -1));
            partners.addAll(each);
            each.forEach(partner -> count.bound.merge(partner, 1L, Long::sum));
        }
    }

    @Override
    public String sheet() {
        return "Summary decisions";
    }

    @Override
    public String table() {
        return "DecisionsByOutcome";
    }

    @Override
    public String shows() {
        return "One row for each outcome: how many rows of the register of decisions have it, in all and by the partner bound";
    }

    long all() {
        return outcomes.values().stream().mapToLong(count -> count.all).sum();
    }

    /** The sum of all outcomes. */
    Cell total() {
        return Cell.formula(Formulas.total(List.of(table()), ALL), all());
    }

    @Override
    public int fill(Page page, Reconciliation sheets, String scope) {
        Map<String, String> headers = headers();
        List<String> titles = Stream.concat(Stream.of(OUTCOME, ALL), headers.values().stream())
                .toList();
        page.columns(Stream.concat(Stream.of(28, 10), headers.values().stream().map(header -> 14))
                        .mapToInt(Integer::intValue)
                        .toArray())
                .title("Decisions by outcome and partner")
                .explanation(shows() + ". " + scope + ". [note 3] [note 8]");
        if (outcomes.isEmpty()) {
            page.table(table(), titles, Figures.nothing("No decisions", titles.size()));
            return 0;
        }
        List<List<Cell>> rows = new ArrayList<>();
        outcomes.forEach((outcome, count) -> {
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.of(outcome),
                    Cell.formula(Formulas.count(sheets.tables(Register.DECISIONS), OUTCOME, same()), count.all)));
            partners.forEach(partner -> row.add(Cell.formula(
                    Formulas.sum(sheets.tables(Register.DECISIONS), decisions -> bound(decisions, partner)),
                    count.bound.getOrDefault(partner, 0L))));
            rows.add(row);
        });
        page.table(table(), titles, rows, chart(headers));
        return rows.size();
    }

    private String same() {
        return Formulas.thisRow(table(), OUTCOME);
    }

    /** Those whose list of partners is this one, or begins with it, ends with it, or has it in between. */
    private String bound(String decisions, String partner) {
        String literal = Formulas.literal(partner);
        String places = String.join(
                ",",
                Formulas.text(literal),
                Formulas.text(literal + BETWEEN + "*"),
                Formulas.text("*" + BETWEEN + literal),
                Formulas.text("*" + BETWEEN + literal + BETWEEN + "*"));
        return "SUMPRODUCT(COUNTIFS(" + Formulas.column(decisions, OUTCOME) + "," + same() + ","
                + Formulas.column(decisions, BOUND) + ",{" + places + "}))";
    }

    /** A partner's name may be what another column is called. */
    private Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        partners.forEach(partner ->
                headers.put(partner, List.of(OUTCOME, ALL).contains(partner) ? partner + " (partner)" : partner));
        return headers;
    }

    private BarChart chart(Map<String, String> headers) {
        List<Count> counts = List.copyOf(outcomes.values());
        List<BarChart.Series> series = new ArrayList<>();
        series.add(new BarChart.Series(
                ALL, counts.stream().map(count -> (double) count.all).toList()));
        headers.forEach((partner, header) -> series.add(new BarChart.Series(
                header,
                counts.stream()
                        .map(count -> (double) count.bound.getOrDefault(partner, 0L))
                        .toList())));
        List<String> said = new ArrayList<>();
        outcomes.forEach((outcome, count) -> said.add(outcome + " " + count.all));
        return new BarChart(
                "Decisions by outcome and partner",
                "Bar chart of decisions by outcome, in all and by the partner bound: " + String.join("; ", said)
                        + ". The table beside it has the values.",
                BarChart.Form.BARS,
                OUTCOME,
                List.copyOf(outcomes.keySet()),
                "0",
                null,
                series);
    }
}
