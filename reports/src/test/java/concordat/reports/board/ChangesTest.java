package concordat.reports.board;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.action.ActionFacts;
import concordat.domain.action.ActionState;
import concordat.domain.board.ActionLogRow;
import concordat.domain.board.BoardReport;
import concordat.domain.board.BoardReportRows;
import concordat.domain.board.BothClocks;
import concordat.domain.board.Register;
import concordat.domain.board.ReportForm;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.Part;
import concordat.reports.workbook.Column;
import concordat.reports.workbook.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What a board report tells of what has changed since an earlier one, both as at their own instants. */
class ChangesTest {
    private static final BothClocks LAST = new BothClocks(LocalDate.of(2026, 2, 12), 4_000);
    private static final LocalDate DUE = LocalDate.of(2026, 4, 13);
    private static final BoardReport COMPARED =
            BoardReportWorkbookTest.report(null, ReportForm.WORKING).comparedWith(LAST);

    @Test
    void rows_that_came_went_and_changed_are_told_field_by_field_with_what_they_said() throws IOException {
        Actions rows = new Actions(
                List.of(
                        action(1, "Draft the protocol", ActionState.OPEN, DUE),
                        action(2, "Find a room", ActionState.OPEN, DUE),
                        action(3, "Ask the dean", ActionState.OPEN, DUE)),
                List.of(
                        action(4, "Count the chairs", ActionState.OPEN, DUE),
                        action(1, "Draft the protocol", ActionState.OPEN, DUE.plusMonths(1)),
                        action(3, "Ask the dean", ActionState.COMPLETE, DUE)));

        try (XSSFWorkbook workbook = open(COMPARED, rows)) {
            XSSFSheet sheet = workbook.getSheet("Changes");
            assertThat(sheet.getTables().get(0).getName()).isEqualTo("Changes");
            assertThat(actions(sheet))
                    .containsExactly(
                            "Actions|A4|Count the chairs|New|The whole row|Not applicable|Not applicable",
                            "Actions|A1|Draft the protocol|Changed|Original due|13 Apr 2026|13 May 2026",
                            "Actions|A3|Ask the dean|Changed|Status|Not yet due|Complete",
                            "Actions|A3|Ask the dean|Changed|RAG|Green - on track|Blue - closed",
                            "Actions|A2|Find a room|No longer shown|The whole row|Not applicable|Not applicable");
            assertThat(words(workbook.getSheet("Cover")))
                    .contains("Since 12 February 2026, as known at journal entry 4000, on the sheet Changes");
            assertThat(words(workbook.getSheet("Notes"))).contains("Changes since an earlier day");
            assertThat(words(workbook.getSheet("Contents"))).contains("Changes");
            assertThat(words(workbook.getSheet("Manifest")))
                    .contains("Compared with|12 February 2026, as known at journal entry 4000");
            assertThat(workbook.getSheetIndex("Changes"))
                    .as("before the registers")
                    .isEqualTo(workbook.getSheetIndex("Agreements") - 1);
        }
    }

    @Test
    void a_change_leads_to_its_record_in_the_working_form_and_nowhere_in_the_publication() throws IOException {
        Actions rows = new Actions(List.of(), List.of(action(1, "Draft", ActionState.OPEN, DUE)));

        for (ReportForm form : ReportForm.values()) {
            BoardReport report = BoardReportWorkbookTest.report(null, form).comparedWith(LAST);
            try (XSSFWorkbook workbook = open(report, rows)) {
                Row told = StreamSupport.stream(workbook.getSheet("Changes").spliterator(), false)
                        .filter(row -> row.getCell(1) != null
                                && row.getCell(1).getStringCellValue().equals("A1"))
                        .findFirst()
                        .orElseThrow();
                assertThat(told.getCell(1).getCellType().name())
                        .as("%s", form)
                        .isEqualTo(form == ReportForm.WORKING ? "FORMULA" : "STRING");
            }
        }
    }

    @Test
    void a_report_that_is_compared_with_nothing_has_no_such_sheet_and_says_so() throws IOException {
        try (XSSFWorkbook workbook =
                open(BoardReportWorkbookTest.report(null, ReportForm.WORKING), new FictionalRows())) {
            assertThat(workbook.getSheet("Changes")).isNull();
            assertThat(words(workbook.getSheet("Cover"))).contains("Not compared with an earlier report");
            assertThat(words(workbook.getSheet("Notes"))).doesNotContain("Changes since an earlier day");
        }
    }

    @Test
    void what_says_the_same_has_not_changed_and_the_sheet_says_that() throws IOException {
        Actions none = new Actions(List.of(), List.of());
        AllRegisters same = registers(COMPARED, new FictionalRows());

        assertThat(Changes.between(same, same, () -> {})).isEmpty();
        try (XSSFWorkbook workbook = open(COMPARED, new Actions(List.of(), List.of()))) {
            assertThat(actions(workbook.getSheet("Changes"))).isEmpty();
        }
        assertThat(changesOfActions(none)).isEmpty();
    }

    @Test
    void what_moves_from_one_column_into_the_next_is_a_change_whatever_it_looks_like() {
        ActionLogRow was = action(1, "Draft", "Ada, Organisation=LPT", "LPT");
        ActionLogRow is = action(1, "Draft", "Ada", "LPT, Organisation=LPT");

        assertThat(changesOfActions(new Actions(List.of(was), List.of(is))))
                .extracting(Change::field)
                .containsExactly("Owner", "Organisation");
    }

    @Test
    void rows_of_the_same_name_are_told_apart_by_their_number() {
        ActionLogRow twin = action(1, "Draft", ActionState.OPEN, DUE);

        assertThat(changesOfActions(new Actions(List.of(twin, twin), List.of(twin))))
                .singleElement()
                .satisfies(change -> assertThat(change.kind()).isEqualTo(Change.Kind.GONE));
        assertThat(changesOfActions(new Actions(List.of(twin), List.of(twin, twin))))
                .singleElement()
                .satisfies(change -> assertThat(change.kind()).isEqualTo(Change.Kind.NEW));
    }

    @Test
    void beyond_two_thousand_rows_of_a_register_the_number_is_told() {
        List<ActionLogRow> many = IntStream.rangeClosed(1, Changes.MOST + 5)
                .mapToObj(i -> action(i, "Draft", ActionState.OPEN, DUE))
                .toList();
        List<ActionLogRow> later = IntStream.rangeClosed(1, Changes.MOST + 5)
                .mapToObj(i -> action(i, "Write", ActionState.OPEN, DUE))
                .toList();

        List<Change> came = changesOfActions(new Actions(List.of(), many));
        List<Change> changed = changesOfActions(new Actions(many, later));

        assertThat(came).hasSize(Changes.MOST + 1);
        assertThat(came.get(Changes.MOST).record()).isEqualTo("And 5 more rows");
        assertThat(changed).hasSize(Changes.MOST + 1);
        assertThat(changed.get(Changes.MOST).kind()).isEqualTo(Change.Kind.CHANGED);
        assertThat(changed.get(Changes.MOST).record()).isEqualTo("And 5 more rows");
    }

    @Test
    void each_row_read_is_heard_of() {
        AtomicInteger heard = new AtomicInteger();
        Actions rows = new Actions(
                List.of(action(1, "Draft", ActionState.OPEN, DUE)), List.of(action(1, "Draft", ActionState.OPEN, DUE)));
        AllRegisters same = registers(COMPARED, new FictionalRows());
        AtomicInteger compared = new AtomicInteger();
        same.to(new RegisterSink() {
            @Override
            public <R> void take(Register register, Table<R> table, Consumer<Consumer<R>> source) {
                if (Compared.of(register).isPresent() && register != Register.ACTIONS) {
                    source.accept(row -> compared.incrementAndGet());
                }
            }
        });

        Changes.between(registers(earlier(), rows), registers(COMPARED, rows), heard::incrementAndGet);

        assertThat(heard).hasValue(Changes.TIMES_READ * (compared.get() + 1));
    }

    @Test
    void every_register_but_attendance_is_compared_by_columns_that_it_has() {
        Set<Register> compared = EnumSet.noneOf(Register.class);
        for (ReportForm form : ReportForm.values()) {
            registers(BoardReportWorkbookTest.report(null, form), new FictionalRows())
                    .to(new RegisterSink() {
                        @Override
                        public <R> void take(Register register, Table<R> table, Consumer<Consumer<R>> source) {
                            Compared.of(register).ifPresent(how -> {
                                compared.add(register);
                                List<String> headers = table.columns().stream()
                                        .map(Column::header)
                                        .toList();
                                List<String> asked = new ArrayList<>(how.key());
                                asked.addAll(how.passing());
                                asked.addAll(how.only());
                                if (how.named() != null) {
                                    asked.add(how.named());
                                }
                                if (how.quiet() != null) {
                                    asked.add(how.quiet().header());
                                }
                                assertThat(headers).as("%s", register).containsAll(asked);
                            });
                        }
                    });
        }
        assertThat(EnumSet.complementOf(EnumSet.copyOf(compared))).containsExactly(Register.ATTENDANCE);
    }

    private static List<Change> changesOfActions(BoardReportRows rows) {
        return Changes.between(registers(earlier(), rows), registers(COMPARED, rows), () -> {}).stream()
                .filter(change -> change.register().equals("Actions"))
                .toList();
    }

    private static BoardReport earlier() {
        return COMPARED.earlier().orElseThrow();
    }

    private static AllRegisters registers(BoardReport report, BoardReportRows rows) {
        Notes notes = new Notes(report, rows.settings(report).of(FictionalRows.PARTNERSHIP));
        return new AllRegisters(
                report,
                rows,
                new Registers(report, rows.settings(report), "A test"),
                new Explained("A test", notes),
                RowCounts.NONE);
    }

    private static XSSFWorkbook open(BoardReport report, BoardReportRows rows) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(BoardReportWorkbookTest.bytes(report, rows)));
    }

    private static List<String> actions(XSSFSheet sheet) {
        return rows(sheet).stream().filter(line -> line.startsWith("Actions|")).toList();
    }

    private static String words(XSSFSheet sheet) {
        return String.join("\n", rows(sheet));
    }

    private static List<String> rows(XSSFSheet sheet) {
        List<String> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(
                    cell.getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC
                            ? Double.toString(cell.getNumericCellValue())
                            : cell.getStringCellValue()));
            rows.add(String.join("|", cells));
        }
        return rows;
    }

    private static ActionLogRow action(int number, String what, ActionState state, LocalDate due) {
        return action(number, what, "Rowan Thistlewood", "LPT", state, due);
    }

    private static ActionLogRow action(int number, String what, String owner, String organisation) {
        return action(number, what, owner, organisation, ActionState.OPEN, DUE);
    }

    private static ActionLogRow action(
            int number, String what, String owner, String organisation, ActionState state, LocalDate due) {
        return new ActionLogRow(
                new ActionId(new UUID(8, number)),
                "A" + number,
                FictionalRows.PARTNERSHIP,
                LocalDate.of(2026, 1, 8),
                "Partnership Board",
                "M/1, item 3",
                null,
                Part.PART_1,
                "3 Matters arising",
                what,
                owner,
                organisation,
                due,
                new ActionFacts(state, due, 0),
                null,
                null,
                null);
    }

    /** Fictional rows with other actions then and now. */
    private static final class Actions extends FictionalRows {
        private final List<ActionLogRow> then;
        private final List<ActionLogRow> now;

        Actions(List<ActionLogRow> then, List<ActionLogRow> now) {
            this.then = then;
            this.now = now;
        }

        @Override
        public void actions(BoardReport report, Consumer<ActionLogRow> rows) {
            boolean isThen = report.trueAt().equals(LAST.trueAt()) && report.knownAt() == LAST.knownAt();
            (isThen ? then : now).forEach(rows);
        }
    }
}
