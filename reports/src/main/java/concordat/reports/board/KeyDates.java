package concordat.reports.board;

import concordat.domain.agreement.AgreementRow;
import concordat.domain.agreement.obligation.DueStatus;
import concordat.domain.board.BoardReport;
import concordat.domain.board.ObligationDueRow;
import concordat.domain.board.Register;
import concordat.reports.workbook.BarChart;
import concordat.reports.workbook.Page;
import concordat.reports.workbook.Page.Cell;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many dates are ahead, month by month for a year: of agreements that have not ended, and of what is owed by them, which a
 * publication does not have.
 */
final class KeyDates implements Figures {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL uuuu", Locale.ENGLISH);
    private static final int MONTHS = 12;
    private static final int OBLIGATIONS = 3;
    private static final String ALL = "All";
    private static final String MONTH_OF = "Month";

    /** How many of the next dates are told one by one. */
    private static final int NEXT = 6;

    private final LocalDate day;
    private final List<Kind> kinds;
    private final TreeSet<Next> next = new TreeSet<>();

    /**
     * One date ahead.
     *
     * @param what is on it, and of which agreement
     */
    record Next(LocalDate on, String what, String agreement) implements Comparable<Next> {
        private static final Comparator<Next> IN_ORDER =
                Comparator.comparing(Next::on).thenComparing(Next::agreement).thenComparing(Next::what);

        @Override
        public int compareTo(Next other) {
            return IN_ORDER.compare(this, other);
        }
    }

    /** One kind of date: where its register has it, which of its rows count, and how many there are in each month. */
    private static final class Kind {
        private final String header;
        private final Register register;
        private final String column;
        private final List<String> conditions;
        private final long[] months = new long[MONTHS];

        /** @param conditions columns, each with its criterion */
        Kind(String header, Register register, String column, List<String> conditions) {
            this.header = header;
            this.register = register;
            this.column = column;
            this.conditions = conditions;
        }

        static Kind ofAgreements(String header, String column) {
            return new Kind(header, Register.AGREEMENTS, column, List.of("RAG", Formulas.text("<>" + Registers.ENDED)));
        }

        static Kind ofObligations() {
            List<String> owed = Stream.of(DueStatus.values())
                    .filter(status -> !status.isOwed())
                    .flatMap(status -> Stream.of("State", Formulas.text("<>" + status.words())))
                    .toList();
            return new Kind("Obligations due", Register.OBLIGATIONS, "Due", owed);
        }

        String count(Reconciliation sheets, LocalDate from, LocalDate before) {
            List<String> all = new ArrayList<>(List.of(column, Formulas.from(from), column, Formulas.before(before)));
            all.addAll(conditions);
            return Formulas.count(sheets.tables(register), all.toArray(String[]::new));
        }
    }

    KeyDates(BoardReport report) {
        day = report.trueAt();
        kinds = Stream.concat(
                        Stream.of(
                                Kind.ofAgreements("Reviews due", "Next review"),
                                Kind.ofAgreements("Last days to give notice", "Last notice"),
                                Kind.ofAgreements("Ends", "Current end")),
                        report.isPublication() ? Stream.empty() : Stream.of(Kind.ofObligations()))
                .toList();
    }

    /** Counts the dates of an agreement, if it has not ended. */
    void count(AgreementRow row, String rating) {
        if (!rating.equals(Registers.ENDED)) {
            String agreement = row.reference() + " " + row.title();
            count(0, row.dates().review(), "Review", agreement);
            count(1, row.lastNotice(), "Last day to give notice", agreement);
            count(2, row.dates().end(), "End", agreement);
        }
    }

    /** Counts a due date, if what is due is still owed. */
    void count(ObligationDueRow row) {
        if (row.status().isOwed()) {
            count(OBLIGATIONS, row.due(), row.title(), row.agreementReference() + " " + row.agreementTitle());
        }
    }

    private void count(int kind, @Nullable LocalDate date, String what, String agreement) {
        for (int month = 0; date != null && month < MONTHS; month++) {
            if (!date.isBefore(first(month)) && date.isBefore(first(month + 1))) {
                kinds.get(kind).months[month]++;
                next.add(new Next(date, what, agreement));
                if (next.size() > NEXT) {
                    next.pollLast();
                }
            }
        }
    }

    /** The next few of them; with equal ones told once. */
    List<Next> next() {
        return List.copyOf(next);
    }

    /** How many are in the year ahead beside those few. */
    long later() {
        return all() - next.size();
    }

    /** The first day that is counted in a month: of the month of the report, its own day. */
    private LocalDate first(int month) {
        return month == 0 ? day : day.withDayOfMonth(1).plusMonths(month);
    }

    @Override
    public String sheet() {
        return "Summary key dates";
    }

    @Override
    public String table() {
        return "KeyDates";
    }

    @Override
    public String shows() {
        return "One row for each month from the date of the report on: how many dates of agreements that have not ended are in it, and of what is owed by them where it is told";
    }

    /** How many dates are in the year ahead. */
    Cell total() {
        return Cell.formula(Formulas.total(List.of(table()), ALL), all());
    }

    private long all() {
        return kinds.stream().flatMapToLong(kind -> LongStream.of(kind.months)).sum();
    }

    private long in(int month) {
        return kinds.stream().mapToLong(kind -> kind.months[month]).sum();
    }

    @Override
    public int fill(Page page, Reconciliation sheets, String scope) {
        List<String> headers = kinds.stream().map(kind -> kind.header).toList();
        page.columns(widths()).title("Key dates ahead").explanation(shows() + ". " + scope + ". [note 4]");
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            int month = i;
            List<Cell> row = new ArrayList<>(List.of(Cell.of(name(month)), Cell.formula(sumOfRow(), in(month))));
            kinds.forEach(kind ->
                    row.add(Cell.formula(kind.count(sheets, first(month), first(month + 1)), kind.months[month])));
            rows.add(row);
        }
        page.table(
                table(),
                Stream.concat(Stream.of(MONTH_OF, ALL), headers.stream()).toList(),
                rows,
                all() == 0 ? null : chart());
        return rows.size();
    }

    private int[] widths() {
        return IntStream.concat(IntStream.of(20, 10), kinds.stream().mapToInt(kind -> 14))
                .toArray();
    }

    private String sumOfRow() {
        return String.join(
                "+",
                kinds.stream()
                        .map(kind -> Formulas.thisRow(table(), kind.header))
                        .toList());
    }

    private String name(int month) {
        return MONTH.format(first(month));
    }

    private BarChart chart() {
        List<String> months =
                Stream.iterate(0, i -> i + 1).limit(MONTHS).map(this::name).toList();
        return new BarChart(
                "Key dates ahead, by month",
                "Column chart of the dates in each month of the year ahead: "
                        + String.join(
                                "; ",
                                kinds.stream()
                                        .map(kind -> kind.header + " "
                                                + LongStream.of(kind.months).sum())
                                        .toList())
                        + ". The table beside it has the values.",
                BarChart.Form.COLUMNS,
                MONTH_OF,
                months,
                "0",
                null,
                kinds.stream()
                        .map(kind -> new BarChart.Series(
                                kind.header,
                                LongStream.of(kind.months)
                                        .asDoubleStream()
                                        .boxed()
                                        .toList()))
                        .toList());
    }
}
