package concordat.reports.board;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.board.BoardReport;
import concordat.domain.board.BoardReportRows;
import concordat.domain.board.ReportForm;
import concordat.domain.pathway.Track;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;

/** The figures of a board: counted from the rows of the registers, as formulas over them, each with its chart. */
class SummaryTest {
    private static final BoardReport WORKING = BoardReportWorkbookTest.report(null, ReportForm.WORKING);
    private static final BoardReport PUBLICATION = BoardReportWorkbookTest.report(null, ReportForm.PUBLICATION);
    private static final List<String> CHARTED = List.of(
            "Summary decisions", "Summary actions", "Summary attendance", "Summary key dates", "Summary status");

    @Test
    void decisions_are_counted_by_outcome_and_by_the_partner_that_they_bind() throws IOException {
        try (XSSFWorkbook workbook = open(WORKING, new FictionalRows())) {
            XSSFSheet sheet = workbook.getSheet("Summary decisions");
            assertThat(words(sheet.getRow(2))).containsExactly("Outcome", "All", "LPT", "NHFT");
            Map<String, List<Double>> figures = figures(sheet);
            // Of the board, which binds both trusts, and of two committees in common, which bind one each.
            assertThat(figures.get("Approved")).containsExactly(10.0, 10.0, 9.0);
            assertThat(figures.get("Not approved")).containsExactly(2.0, 1.0, 2.0);
            assertThat(figures.get("No decision")).containsExactly(1.0, 1.0, 1.0);
            assertThat(figures.values().stream().mapToDouble(row -> row.get(0)).sum())
                    .isEqualTo(rows(workbook.getSheet("Decisions")))
                    .isEqualTo(row(workbook.getSheet("Summary"), "Decisions, one for each deciding body")
                            .getCell(1)
                            .getNumericCellValue());
            assertThat(sheet.getRow(3).getCell(1).getCellFormula())
                    .isEqualTo("COUNTIFS(Decisions[Outcome],DecisionsByOutcome[[#This Row],[Outcome]])");
        }
    }

    @Test
    void actions_are_counted_by_status_and_by_their_age() throws IOException {
        try (XSSFWorkbook workbook = open(WORKING, new FictionalRows())) {
            Map<String, List<Double>> figures = figures(workbook.getSheet("Summary actions"));

            assertThat(figures.keySet())
                    .containsExactly(
                            "Not yet due",
                            "In progress",
                            "Overdue",
                            "On hold",
                            "Proposed as complete",
                            "Complete",
                            "Cancelled");
            figures.forEach((status, row) -> assertThat(
                            row.stream().skip(1).mapToDouble(each -> each).sum())
                    .as(status)
                    .isEqualTo(row.get(0)));
            assertThat(figures.values().stream().mapToDouble(row -> row.get(2)).sum())
                    .as("those asked for over three months ago")
                    .isEqualTo(4);
            assertThat(figures.values().stream().mapToDouble(row -> row.get(0)).sum())
                    .isEqualTo(rows(workbook.getSheet("Actions")));
        }
    }

    @Test
    void attendance_is_a_share_of_the_voting_members_for_each_meeting_by_date() throws IOException {
        try (XSSFWorkbook workbook = open(WORKING, new FictionalRows())) {
            XSSFSheet sheet = workbook.getSheet("Summary attendance");
            assertThat(sheet.getLastRowNum()).isEqualTo(2 + 8);
            XSSFRow both = row(sheet, "SC/2025/09a");
            assertThat(both.getCell(3).getNumericCellValue()).isZero();
            assertThat(both.getCell(4).getNumericCellValue()).isEqualTo(1);
            XSSFRow first = sheet.getRow(3);
            assertThat(first.getCell(3).getCellFormula())
                    .isEqualTo(
                            "SUMPRODUCT(COUNTIFS(Attendance[Voting],\"Yes\",Attendance[10 May 2025],{\"Present\",\"Present remotely\"}))");
            assertThat(first.getCell(5).getNumericCellValue())
                    .isEqualTo(first.getCell(3).getNumericCellValue()
                            / first.getCell(4).getNumericCellValue());
            assertThat(first.getCell(5).getCellStyle().getDataFormatString()).isEqualTo("0.0%");
        }
    }

    @Test
    void key_dates_of_the_year_ahead_are_counted_month_by_month_and_none_of_what_has_ended() throws IOException {
        try (XSSFWorkbook workbook = open(WORKING, new FictionalRows())) {
            Map<String, List<Double>> figures = figures(workbook.getSheet("Summary key dates"));

            assertThat(figures).hasSize(12);
            assertThat(figures.keySet()).startsWith("March 2026", "April 2026").endsWith("February 2027");
            assertThat(figures.get("May 2026"))
                    .as("the end of what has ended before")
                    .containsExactly(0.0, 0.0, 0.0, 0.0, 0.0);
            assertThat(figures.get("August 2026")).as("a review").containsExactly(1.0, 1.0, 0.0, 0.0, 0.0);
            assertThat(figures.get("January 2027"))
                    .as("a last day for notice")
                    .containsExactly(1.0, 0.0, 1.0, 0.0, 0.0);
            assertThat(figures.get("June 2026")).as("what is due soon").endsWith(1.0);
            assertThat(figures.get("July 2026")).as("what is not due yet").endsWith(1.0);
            assertThat(figures.values().stream()
                            .mapToDouble(month -> month.get(4))
                            .sum())
                    .as("nothing that was met, waived or lapsed, and nothing of the past")
                    .isEqualTo(2.0);
        }
        try (XSSFWorkbook workbook = open(PUBLICATION, new FictionalRows())) {
            assertThat(workbook.getSheet("Summary key dates").getRow(2).getLastCellNum())
                    .as("of obligations a publication says nothing")
                    .isEqualTo((short) 5);
        }
    }

    @Test
    void US_1_each_track_has_its_stage_as_a_step_of_the_way() throws IOException {
        try (XSSFWorkbook workbook = open(WORKING, new FictionalRows())) {
            XSSFSheet sheet = workbook.getSheet("Summary status");
            assertThat(sheet.getLastRowNum()).isEqualTo(2 + 6);
            assertThat(sheet.getRow(3).getCell(1).getStringCellValue()).isEqualTo("Building evidence");
            assertThat(sheet.getRow(3).getCell(2).getNumericCellValue()).isEqualTo(1);
            assertThat(sheet.getRow(3).getCell(3).getNumericCellValue()).isEqualTo(1);
            assertThat(sheet.getRow(4).getCell(3).getNumericCellValue()).isZero();
            assertThat(figures(sheet).get(FictionalRows.LPT_NAME + ": " + Track.UHA_MEMBERSHIP.words()))
                    .as("step, evidence, criteria, met, met but in question")
                    .endsWith(1.0, 1.0, 7.0, 2.0, 1.0);
        }
        try (XSSFWorkbook workbook = open(PUBLICATION, new FictionalRows())) {
            assertThat(workbook.getSheet("Summary status").getRow(2).getLastCellNum())
                    .as("of criteria a publication says nothing")
                    .isEqualTo((short) 4);
        }
    }

    @Test
    void each_sheet_but_the_first_has_a_native_chart_with_alternative_text_over_its_table() throws IOException {
        for (BoardReport report : List.of(WORKING, PUBLICATION)) {
            try (XSSFWorkbook workbook = open(report, new FictionalRows())) {
                for (String name : CHARTED) {
                    XSSFSheet sheet = workbook.getSheet(name);
                    List<XSSFChart> charts = sheet.getDrawingPatriarch().getCharts();
                    assertThat(charts).as(name).hasSize(1);
                    XSSFChart chart = charts.get(0);
                    assertThat(sheet.getDrawingPatriarch()
                                    .getCTDrawing()
                                    .getTwoCellAnchorArray(0)
                                    .getGraphicFrame()
                                    .getNvGraphicFramePr()
                                    .getCNvPr()
                                    .getDescr())
                            .contains("chart of")
                            .endsWith("The table beside it has the values.");
                    for (CTBarSer bars :
                            chart.getCTChart().getPlotArea().getBarChartArray(0).getSerList()) {
                        assertRemembers(sheet, bars);
                    }
                }
            }
        }
    }

    /** What a chart remembers of each cell is what stands in it. */
    private static void assertRemembers(XSSFSheet sheet, CTBarSer bars) {
        var cells = new org.apache.poi.ss.util.AreaReference(
                        bars.getVal().getNumRef().getF(), org.apache.poi.ss.SpreadsheetVersion.EXCEL2007)
                .getAllReferencedCells();
        var remembered = bars.getVal().getNumRef().getNumCache().getPtList();
        assertThat(remembered).hasSameSizeAs(cells);
        for (int i = 0; i < cells.length; i++) {
            XSSFCell cell = sheet.getRow(cells[i].getRow()).getCell(cells[i].getCol());
            assertThat(Double.parseDouble(remembered.get(i).getV())).isEqualTo(cell.getNumericCellValue());
        }
        assertThat(bars.isSetDLbls()).as("bars say their value").isTrue();
    }

    @Test
    void without_records_there_are_words_and_no_charts_of_nothing() throws IOException {
        try (XSSFWorkbook workbook = open(WORKING, new BoardReportWorkbookTest.Empty())) {
            assertThat(words(workbook.getSheet("Summary decisions").getRow(3))).contains("No decisions");
            assertThat(words(workbook.getSheet("Summary attendance").getRow(3))).contains("No meetings in the period");
            for (String name : CHARTED) {
                assertThat(workbook.getSheet(name).getDrawingPatriarch())
                        .as(name)
                        .isNull();
            }
            assertThat(figures(workbook.getSheet("Summary")).get("Actions overdue"))
                    .containsExactly(0.0);
        }
    }

    @Test
    void a_register_on_several_sheets_is_counted_as_one() {
        assertThat(Formulas.count(List.of("Decisions", "Decisions_2"), "Outcome", Formulas.is("Approved")))
                .isEqualTo("COUNTIFS(Decisions[Outcome],\"=Approved\")+COUNTIFS(Decisions_2[Outcome],\"=Approved\")");
    }

    @Test
    void words_in_formulas_stand_for_themselves() {
        assertThat(Formulas.is("What? A \"*\" ~")).isEqualTo("\"=What~? A \"\"~*\"\" ~~\"");
        assertThat(Formulas.column("T", "a [b] #'")).isEqualTo("T[a '[b'] '#'']");
    }

    private static XSSFWorkbook open(BoardReport report, BoardReportRows rows) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(BoardReportWorkbookTest.bytes(report, rows)));
    }

    private static double rows(XSSFSheet sheet) {
        return sheet.getTables().get(0).getDataRowCount();
    }

    private static XSSFRow row(XSSFSheet sheet, String first) {
        return IntStream.rangeClosed(3, sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .filter(row -> row.getCell(0).getStringCellValue().equals(first))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(XSSFRow row) {
        return IntStream.range(0, row.getLastCellNum())
                .mapToObj(i -> row.getCell(i).getStringCellValue())
                .toList();
    }

    /** The numbers of each row, by what stands first in it. */
    private static Map<String, List<Double>> figures(XSSFSheet sheet) {
        Map<String, List<Double>> figures = new LinkedHashMap<>();
        for (int i = 3; i <= sheet.getLastRowNum(); i++) {
            XSSFRow row = sheet.getRow(i);
            figures.put(
                    row.getCell(0).getStringCellValue(),
                    IntStream.range(1, row.getLastCellNum())
                            .mapToObj(row::getCell)
                            .filter(cell -> cell.getCellType() != CellType.STRING)
                            .map(XSSFCell::getNumericCellValue)
                            .toList());
        }
        return figures;
    }
}
