package concordat.reports.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import concordat.domain.board.BoardReport;
import concordat.domain.board.BoardReportRows;
import concordat.domain.board.Register;
import concordat.domain.board.ReportForm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Registers as comma-separated values: the tables of the workbook, and nothing that these do not have. */
class RegisterAsCsvTest {
    private static final int HEADER = 2;
    private static final Map<Register, String> SHEETS = Map.of(
            Register.ATTENDANCE, "Attendance Partnership Board", Register.FORWARD_PLAN, "Plan Partnership Board");

    private static Stream<ReportForm> forms() {
        return Stream.of(ReportForm.values());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void each_register_has_the_headers_and_as_many_rows_as_in_the_workbook(ReportForm form) throws IOException {
        BoardReport all = BoardReportWorkbookTest.report(null, form);
        BoardReport ofTheBoard = BoardReportWorkbookTest.report(FictionalRows.BOARD, form);
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(BoardReportWorkbookTest.bytes(all, new FictionalRows())))) {
            for (Register register : Register.values()) {
                if (!register.isIn(form)) {
                    continue;
                }
                XSSFSheet sheet = workbook.getSheet(SHEETS.getOrDefault(register, register.words()));
                List<List<String>> lines =
                        CsvLines.of(csv(register, new FictionalRows(), register.isOfOneCommittee() ? ofTheBoard : all));

                assertThat(lines.get(0))
                        .as("%s", register)
                        .isEqualTo(IntStream.range(0, sheet.getRow(HEADER).getLastCellNum())
                                .mapToObj(i -> sheet.getRow(HEADER).getCell(i).getStringCellValue())
                                .toList());
                assertThat(lines).as("%s", register).allSatisfy(line -> assertThat(line)
                        .hasSameSizeAs(lines.get(0)));
                assertThat(lines.size() - 1)
                        .as("%s", register)
                        .isEqualTo(sheet.getTables().get(0).getDataRowCount());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void XL_11_a_file_without_all_that_is_on_record_ends_by_saying_that_it_is_not_complete(Register register) {
        BoardReport report = BoardReportWorkbookTest.report(FictionalRows.BOARD, ReportForm.WORKING);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BoardReportRows more = new OneMoreOnRecord();

        assertThatIllegalStateException()
                .isThrownBy(() -> new RegisterAsCsv().write(register, report, more.cover(report), more, out))
                .withMessageStartingWith(register.words() + ": ")
                .withMessageEndingWith(" are on record");
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("\r\nThis file is not complete. Do not use it.\r\n");
    }

    @Test
    void XL_2_attendance_of_more_than_one_committee_is_no_table() {
        BoardReport report = BoardReportWorkbookTest.report(null, ReportForm.WORKING);

        assertThatIllegalStateException()
                .isThrownBy(() -> csv(Register.ATTENDANCE, new FictionalRows(), report))
                .withMessage("Attendance: a file has one table");
    }

    @Test
    void an_empty_register_is_its_header_row() {
        BoardReport report = BoardReportWorkbookTest.report(FictionalRows.BOARD, ReportForm.WORKING);

        for (Register register : Register.values()) {
            assertThat(CsvLines.of(csv(register, new BoardReportWorkbookTest.Empty(), report)))
                    .as("%s", register)
                    .hasSize(1);
        }
    }

    @Test
    void XL_10_what_a_publication_leaves_out_is_in_none_of_its_registers() {
        BoardReport working = BoardReportWorkbookTest.report(null, ReportForm.WORKING);
        BoardReport publication = BoardReportWorkbookTest.report(null, ReportForm.PUBLICATION);

        for (Register register : Register.values()) {
            if (register.isIn(ReportForm.PUBLICATION) && !register.isOfOneCommittee()) {
                assertThat(csv(register, new FictionalRows(), publication))
                        .as("%s", register)
                        .doesNotContain("Part 2")
                        .doesNotContain("https://");
            }
        }
        assertThat(csv(Register.DECISIONS, new FictionalRows(), working)).contains("Part 2");
    }

    private static String csv(Register register, BoardReportRows rows, BoardReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RegisterAsCsv().write(register, report, rows.cover(report), rows, out);
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
        return text;
    }

    /** Of each register there is one row more on record than is read. */
    private static final class OneMoreOnRecord extends FictionalRows {
        @Override
        public Map<Register, Long> counts(BoardReport report) {
            Map<Register, Long> more = new EnumMap<>(super.counts(report));
            more.replaceAll((register, rows) -> rows + 1);
            return more;
        }
    }
}
