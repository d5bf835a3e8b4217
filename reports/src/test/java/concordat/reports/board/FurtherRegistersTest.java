package concordat.reports.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import concordat.domain.board.BetweenMeetingsRow;
import concordat.domain.board.BoardReport;
import concordat.domain.board.BoardReportRows;
import concordat.domain.board.CommitteeRows;
import concordat.domain.board.DeclarationRow;
import concordat.domain.board.DeclaredRows;
import concordat.domain.board.ForwardPlan;
import concordat.domain.board.PublicationRow;
import concordat.domain.board.RegisteredInterestRow;
import concordat.domain.board.ReportForm;
import concordat.domain.board.TermsRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Plans, decisions between meetings, obligations, seals, interests, terms of reference and what was published, as sheets. */
class FurtherRegistersTest {
    private static final BoardReport WORKING = BoardReportWorkbookTest.report(null, ReportForm.WORKING);
    private static final BoardReport PUBLICATION = BoardReportWorkbookTest.report(null, ReportForm.PUBLICATION);

    @Test
    void a_forward_plan_has_a_sheet_for_each_committee_and_a_column_for_each_meeting() throws IOException {
        try (XSSFWorkbook workbook = open(WORKING)) {
            XSSFSheet sheet = workbook.getSheet("Plan Partnership Board");
            assertThat(headers(sheet))
                    .containsExactly(
                            "Item",
                            "Purpose",
                            "Lead",
                            "Author",
                            "Source",
                            "Minute",
                            "Frequency",
                            "Part",
                            "Status",
                            "10 May 2025",
                            "10 Jul 2025",
                            "10 Mar 2026",
                            "20 Mar 2026",
                            "Put off, and why");
            assertThat(column(sheet, "10 Jul 2025")).containsExactly("Not due", "Not taken", "Done");
            assertThat(column(sheet, "20 Mar 2026")).containsExactly("Not due", "Not due", "Due");
            assertThat(column(sheet, "Status"))
                    .containsExactly("Done for the year", "Not taken at a meeting where it was due", "To come");
            assertThat(headers(workbook.getSheet("Plan Strategy Committees in Co")))
                    .contains("18 Sep 2025", "18 Sep 2025 (2)");
        }
    }

    @Test
    void BM_3_chairs_action_says_why_it_could_not_wait_who_was_consulted_and_how_it_stands() throws IOException {
        try (XSSFWorkbook workbook = open(WORKING)) {
            XSSFSheet sheet = workbook.getSheet("Between meetings");
            assertThat(column(sheet, "Route"))
                    .containsExactly("Chair's action", "Written resolution", "Chair's action");
            assertThat(column(sheet, "Standing"))
                    .containsExactly("Taken: awaiting ratification", "In effect", "Not ratified");
            assertThat(column(sheet, "Consulted").get(0)).contains("Priya Hollowell, LPT, 9 Mar 2026: agrees");
            assertThat(at(sheet, sheet.getRow(4), "Deadline")
                            .getLocalDateTimeCellValue()
                            .toLocalDate())
                    .isEqualTo(FictionalRows.TODAY.minusMonths(3));
        }
    }

    @Test
    void AG_1_a_due_date_says_in_words_and_days_how_it_stands() throws IOException {
        try (XSSFWorkbook workbook = open(WORKING)) {
            XSSFSheet sheet = workbook.getSheet("Obligations");
            assertThat(column(sheet, "State"))
                    .containsExactly(
                            "Overdue",
                            "Returned",
                            "Met, awaiting acceptance",
                            "Due soon",
                            "Not yet due",
                            "Accepted",
                            "Waived",
                            "Lapsed");
            assertThat(column(sheet, "Overdue")).startsWith("Yes", "Yes", "No").endsWith("No", "No");
            assertThat(DateUtil.isCellDateFormatted(at(sheet, sheet.getRow(3), "Due")))
                    .isTrue();
            assertThat(at(sheet, sheet.getRow(3), "Days late").getNumericCellValue())
                    .isEqualTo(243);
            assertThat(at(sheet, sheet.getRow(5), "Days late").getNumericCellValue())
                    .as("met three days late")
                    .isEqualTo(3);
            assertThat(column(sheet, "Accepted or returned"))
                    .contains("UoL: returned, 2 Feb 2026: figures are missing");
        }
    }

    @Test
    void AG_3_the_seal_register_has_number_document_and_signatory() throws IOException {
        try (XSSFWorkbook workbook = open(WORKING)) {
            XSSFSheet sheet = workbook.getSheet("Seal register");
            assertThat(at(sheet, sheet.getRow(3), "Number").getNumericCellValue())
                    .isEqualTo(14);
            assertThat(column(sheet, "Document").get(1)).startsWith("Variation 2 to AG/2024/009");
            assertThat(column(sheet, "Minute")).containsExactly("TB/25/101", "Not recorded");
        }
    }

    @Test
    void COI_5_the_register_of_interests_has_every_standing_and_nil_returns_in_words() throws IOException {
        try (XSSFWorkbook workbook = open(WORKING)) {
            XSSFSheet sheet = workbook.getSheet("Interests");
            assertThat(column(sheet, "Published"))
                    .containsExactly(
                            "No: to be reviewed",
                            "No: to be registered",
                            "Yes",
                            "No: withheld",
                            "Yes: ended, still public",
                            "No: historic",
                            "Not applicable");
            assertThat(column(sheet, "Direct or indirect")).contains("Direct", "Indirect: close relative");
            assertThat(column(sheet, "Nil return")).endsWith("Yes").startsWith("No");
            assertThat(column(sheet, "To")).startsWith("Ongoing, or a nil return");
            XSSFSheet declarations = workbook.getSheet("Declarations");
            assertThat(column(declarations, "Handling"))
                    .containsExactly("Leaves the room for the item", "Not ruled on yet");
            assertThat(DateUtil.isCellDateFormatted(at(declarations, declarations.getRow(3), "Left (UK time)")))
                    .isTrue();
        }
    }

    @Test
    void LF_7_terms_of_reference_say_who_approved_them_and_when_they_are_reviewed() throws IOException {
        try (XSSFWorkbook workbook = open(WORKING)) {
            XSSFSheet sheet = workbook.getSheet("Terms of reference");
            assertThat(column(sheet, "Status"))
                    .containsExactly("Not yet in force", "In force, review overdue", "No longer in force", "In force");
            assertThat(column(sheet, "Approved by"))
                    .contains("Not recorded")
                    .anyMatch(by -> by.startsWith("Trust Board"));
            assertThat(at(sheet, sheet.getRow(5), "Last day")
                            .getLocalDateTimeCellValue()
                            .toLocalDate())
                    .isEqualTo("2025-03-31");
        }
    }

    @Test
    void XL_10_a_publication_has_no_reserved_work_no_names_beside_it_and_published_interests_only() throws IOException {
        try (XSSFWorkbook workbook = open(PUBLICATION)) {
            assertThat(workbook.getSheet("Obligations")).isNull();
            assertThat(workbook.getSheet("Seal register")).isNull();
            assertThat(workbook.getSheet("Declarations")).isNull();
            for (String name : List.of(
                    "Plan Partnership Board",
                    "Between meetings",
                    "Terms of reference",
                    "Publication log",
                    "Interests")) {
                assertThat(words(workbook.getSheet(name)))
                        .as(name)
                        .doesNotContain("Part 2")
                        .doesNotContain("Wrenfield")
                        .doesNotContain("Hollowell")
                        .doesNotContain("Farthingale");
            }
            assertThat(headers(workbook.getSheet("Interests")))
                    .doesNotContain("Approved by", "Nil return", "Last confirmed");
            assertThat(column(workbook.getSheet("Interests"), "Published"))
                    .containsExactly("Yes", "Yes: ended, still public");
            assertThat(words(workbook.getSheet("Notes"))).contains("Registers left out");
        }
    }

    @Test
    void XL_10_a_reserved_plan_or_decision_or_a_withheld_interest_breaks_a_publication_rather_than_appear_in_it() {
        CommitteeRows all = new FictionalCommittees();
        List<BoardReportRows> leaky = List.of(
                with(new BoardReportWorkbookTest.NoCommittees() {
                    @Override
                    public void forwardPlans(BoardReport report, Consumer<ForwardPlan> plans) {
                        all.forwardPlans(WORKING, plans);
                    }
                }),
                with(new BoardReportWorkbookTest.NoCommittees() {
                    @Override
                    public void betweenMeetings(BoardReport report, Consumer<BetweenMeetingsRow> rows) {
                        all.betweenMeetings(WORKING, rows);
                    }
                }),
                with(new BoardReportWorkbookTest.NoCommittees() {
                    @Override
                    public void publications(BoardReport report, Consumer<PublicationRow> rows) {
                        all.publications(WORKING, rows);
                    }
                }),
                new BoardReportWorkbookTest.Empty() {
                    @Override
                    public DeclaredRows declared() {
                        return new Unpublished();
                    }
                });

        for (BoardReportRows rows : leaky) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> BoardReportWorkbookTest.bytes(PUBLICATION, rows))
                    .withMessageContaining("reserved row");
        }
    }

    /** Forgets that it is asked for a publication. */
    private static final class Unpublished implements DeclaredRows {
        @Override
        public void interests(BoardReport report, Consumer<RegisteredInterestRow> rows) {
            new FictionalInterests().interests(WORKING, rows);
        }

        @Override
        public void declarations(BoardReport report, Consumer<DeclarationRow> rows) {}
    }

    private static BoardReportRows with(CommitteeRows committees) {
        return new BoardReportWorkbookTest.Empty() {
            @Override
            public CommitteeRows committees() {
                return committees;
            }
        };
    }

    @Test
    void XL_11_a_register_that_has_not_the_rows_on_record_is_no_report() {
        BoardReportRows fewer = with(new BoardReportWorkbookTest.NoCommittees() {
            private boolean counted;

            @Override
            public void termsOfReference(BoardReport report, Consumer<TermsRow> rows) {
                if (!counted) {
                    new FictionalCommittees().termsOfReference(report, rows);
                }
                counted = true;
            }
        });

        assertThatIllegalStateException()
                .isThrownBy(() -> BoardReportWorkbookTest.bytes(WORKING, fewer))
                .withMessage("Terms of reference: 0 rows were written, and 4 are on record");
    }

    private static XSSFWorkbook open(BoardReport report) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(BoardReportWorkbookTest.bytes(report, new FictionalRows())));
    }

    private static List<String> headers(XSSFSheet sheet) {
        return sheet.getTables().get(0).getColumns().stream()
                .map(column -> column.getName())
                .toList();
    }

    private static List<String> column(XSSFSheet sheet, String header) {
        return IntStream.rangeClosed(3, sheet.getLastRowNum())
                .mapToObj(row -> at(sheet, sheet.getRow(row), header))
                .map(cell -> cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : cell.toString())
                .toList();
    }

    private static XSSFCell at(XSSFSheet sheet, XSSFRow row, String header) {
        return row.getCell(headers(sheet).indexOf(header));
    }

    private static String words(XSSFSheet sheet) {
        List<String> words = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.STRING) {
                words.add(cell.getStringCellValue());
            }
        }));
        return String.join("\n", words);
    }
}
