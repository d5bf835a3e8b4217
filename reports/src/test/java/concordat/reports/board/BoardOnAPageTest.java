package concordat.reports.board;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.agreement.AgreementRow;
import concordat.domain.board.BoardReport;
import concordat.domain.board.BoardReportCover;
import concordat.domain.board.BoardReportRows;
import concordat.domain.board.Progress;
import concordat.domain.board.ReportForm;
import concordat.domain.pathway.EvidenceRow;
import concordat.domain.pathway.StatusTrackId;
import concordat.domain.pathway.Track;
import concordat.domain.pathway.TrackStage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The board report on one page: the figures of its summary, and no others. */
class BoardOnAPageTest {
    private static final String LONG =
            "Very long name of a partnership of many trusts and two universities ".repeat(12);

    @ParameterizedTest
    @EnumSource(ReportForm.class)
    void each_figure_is_that_of_the_workbook(ReportForm form) throws IOException {
        BoardReport report = BoardReportWorkbookTest.report(null, form);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        List<List<List<String>>> tables = tables(write(report, new FictionalRows(), file));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            List<List<String>> headlines = rows(workbook.getSheet("Summary"));
            List<List<String>> leading = tables.get(0);
            for (int i = 0; i < leading.get(0).size(); i++) {
                assertThat(headlines)
                        .contains(List.of(leading.get(0).get(i), leading.get(1).get(i)));
            }
            List<List<String>> further = tables.get(5);
            assertThat(headlines).containsAll(further.subList(1, further.size()));
            assertThat(leading.get(0).size() + further.size() - 1)
                    .as("all of them")
                    .isEqualTo(headlines.size());
            List<List<String>> decisions = tables.get(1);
            assertThat(rows(workbook.getSheet("Summary decisions")))
                    .containsExactlyElementsOf(decisions.subList(1, decisions.size()));
        }
    }

    @Test
    void it_says_what_it_is_about_for_whom_and_as_at_when() throws IOException {
        BoardReport report = BoardReportWorkbookTest.report(FictionalRows.BOARD, ReportForm.WORKING);
        FictionalRows rows = new FictionalRows();
        String text = text(write(report, rows, OutputStream.nullOutputStream()));

        assertThat(text)
                .contains(
                        "Board report: Partnership Board",
                        "As at 12 March 2026, as known at journal entry 4812",
                        "Working register",
                        "Part 1 and Part 2: contains reserved business, confidential",
                        "Demonstration: the records are fictional",
                        rows.cover(report).reportId().toString(),
                        "12 March 2026 at 9.30am, UK time by Meredith Ashgrove (fictional)");
    }

    @Test
    void the_next_dates_are_told_in_their_order_and_how_many_more_there_are() throws IOException {
        BoardReport report = BoardReportWorkbookTest.report(null, ReportForm.WORKING);
        List<List<String>> dates = tables(write(report, new Much(), OutputStream.nullOutputStream()))
                .get(6);

        assertThat(dates).hasSize(1 + 6 + 1);
        assertThat(dates.get(7).get(1)).matches("and \\d+ more in the year ahead");
    }

    @Test
    void of_what_is_long_the_first_is_told_and_how_many_more_there_are() throws IOException {
        BoardReport report = BoardReportWorkbookTest.report(null, ReportForm.WORKING);
        List<List<List<String>>> tables = tables(write(report, new Much(), OutputStream.nullOutputStream()));

        assertThat(tables).hasSize(7).allSatisfy(table -> assertThat(table.size())
                .isLessThan(14));
        assertThat(tables.get(4).get(6).get(0)).isEqualTo("and 41 more tracks");
        assertThat(tables.stream().flatMap(List::stream).flatMap(List::stream))
                .allSatisfy(cell -> assertThat(cell.length()).isLessThan(90));
    }

    @Test
    void without_records_there_are_words() throws IOException {
        BoardReport report = BoardReportWorkbookTest.report(null, ReportForm.WORKING);
        List<List<List<String>>> tables =
                tables(write(report, new BoardReportWorkbookTest.Empty(), OutputStream.nullOutputStream()));

        assertThat(tables.get(1).get(1)).containsExactly("None", "");
        assertThat(tables.get(6).get(1)).containsExactly("None", "", "");
    }

    @Test
    void what_a_reader_may_not_see_is_nowhere_in_it() throws IOException {
        for (ReportForm form : ReportForm.values()) {
            BoardReport report = BoardReportWorkbookTest.report(null, form);

            assertThat(text(write(
                            report, new WithheldFromReaderTest.WithSomethingMore(), OutputStream.nullOutputStream())))
                    .contains(WithheldFromReaderTest.WORD);
            assertThat(text(write(report, new FictionalRows(), OutputStream.nullOutputStream())))
                    .doesNotContain(WithheldFromReaderTest.WORD);
        }
    }

    /** The Word document of the page. */
    static byte[] write(BoardReport report, BoardReportRows rows, OutputStream workbook) {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        new ExcelBoardReport()
                .write(
                        report,
                        rows.cover(report),
                        rows,
                        workbook,
                        OutputStream.nullOutputStream(),
                        page,
                        Progress.UNHEARD);
        return page.toByteArray();
    }

    private static List<List<List<String>>> tables(byte[] word) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
            return document.getTables().stream()
                    .map(XWPFTable::getRows)
                    .map(rows -> rows.stream()
                            .map(row -> row.getTableCells().stream()
                                    .map(cell -> cell.getText())
                                    .toList())
                            .toList())
                    .toList();
        }
    }

    private static String text(byte[] word) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    /** The first two cells of each row, as they are shown. */
    private static List<List<String>> rows(XSSFSheet sheet) {
        DataFormatter shown = new DataFormatter();
        shown.setUseCachedValuesForFormulaCells(true);
        return IntStream.rangeClosed(3, sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .map(row -> List.of(shown.formatCellValue(row.getCell(0)), shown.formatCellValue(row.getCell(1))))
                .toList();
    }

    /** A great deal of everything, under long names. */
    static final class Much extends FictionalRows {
        @Override
        public BoardReportCover cover(BoardReport report) {
            BoardReportCover cover = super.cover(report);
            return new BoardReportCover(
                    cover.making(),
                    cover.reportId(),
                    cover.partnership(),
                    LONG,
                    LONG,
                    cover.producedAt(),
                    LONG,
                    LONG,
                    cover.sees(),
                    cover.includesPart2(),
                    cover.journalHead(),
                    cover.software(),
                    cover.demonstration());
        }

        @Override
        public void agreements(BoardReport report, Consumer<AgreementRow> rows) {
            for (int i = 0; i < 40; i++) {
                super.agreements(report, rows);
            }
        }

        @Override
        public void evidence(BoardReport report, Consumer<EvidenceRow> rows) {
            super.evidence(report, rows);
            for (int i = 0; i < 40; i++) {
                rows.accept(new EvidenceRow(
                        new StatusTrackId(new UUID(9, i)),
                        i + " " + LONG,
                        Track.UHA_MEMBERSHIP,
                        TrackStage.BOARD_APPROVED_TO_APPLY,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
            }
        }
    }
}
