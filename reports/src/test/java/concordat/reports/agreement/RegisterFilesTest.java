package concordat.reports.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.agreement.AgreementDates;
import concordat.domain.agreement.AgreementFilter;
import concordat.domain.agreement.AgreementOrder;
import concordat.domain.agreement.AgreementQuestion;
import concordat.domain.agreement.AgreementRow;
import concordat.domain.agreement.AgreementStage;
import concordat.domain.agreement.AgreementStatus;
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.AgreementValue;
import concordat.domain.agreement.OpenRisks;
import concordat.domain.agreement.RegisterFacts;
import concordat.domain.agreement.dates.DatesOnRecord;
import concordat.domain.agreement.dates.Milestone;
import concordat.domain.agreement.dates.NoticePeriod;
import concordat.domain.agreement.dates.Schedule;
import concordat.domain.agreement.register.ExportFormat;
import concordat.domain.agreement.register.PreparedAgreementRegister;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.WorkingDays;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The register of agreements as files: its columns, its types, and what hostile text becomes. */
class RegisterFilesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final int HEADER = 2;

    @Test
    void the_workbook_says_who_took_what_away_and_when() throws IOException {
        try (XSSFWorkbook workbook = workbook(row("AG/1", "Placements"))) {
            assertThat(words(workbook.getSheet("Cover")))
                    .contains("Register of agreements")
                    .contains("Agreements in force, by title")
                    .contains("Olive Example, Governance officer, Alder")
                    .contains("2 March 2026 at 09:30, UK time")
                    .contains("Agreements|1");
        }
    }

    @Test
    void its_columns_are_those_of_the_register_in_their_order() throws IOException {
        try (XSSFWorkbook workbook = workbook(row("AG/1", "Placements"))) {
            XSSFSheet sheet = workbook.getSheet("Agreements");
            assertThat(cells(sheet.getRow(HEADER)))
                    .startsWith(
                            "Reference", "Title", "Type", "Parties", "Description", "Status", "Start", "Current end")
                    .containsSubsequence(
                            "Maximum end",
                            "Extendable",
                            "Extended",
                            "Total value (GBP, ex VAT)",
                            "Signed",
                            "Executive sponsors",
                            "Agreement managers",
                            "Notice period",
                            "Last day for notice",
                            "Next review",
                            "Governing committee",
                            "Legally binding",
                            "Data sharing agreement",
                            "Signed copy",
                            "Open obligations",
                            "Risks",
                            "RAG");
            assertThat(sheet.getTables()).singleElement().satisfies(table -> assertThat(
                            table.getCTTable().getAutoFilter())
                    .isNotNull());
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) (HEADER + 1));
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        }
    }

    @Test
    void dates_are_dates_and_money_is_numbers() throws IOException {
        try (XSSFWorkbook workbook = workbook(row("AG/1", "Placements"))) {
            XSSFSheet sheet = workbook.getSheet("Agreements");
            Cell end = cell(sheet, "Current end");
            assertThat(DateUtil.isCellDateFormatted(end)).isTrue();
            assertThat(end.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2027, 3, 31));
            assertThat(cell(sheet, "Total value (GBP, ex VAT)").getNumericCellValue())
                    .isEqualTo(1_250_000.50);
            assertThat(cell(sheet, "Last day for notice")
                            .getLocalDateTimeCellValue()
                            .toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 9, 30));
            assertThat(cell(sheet, "What is next").getStringCellValue())
                    .isEqualTo("Last day to give notice, Alder Trust");
        }
    }

    @Test
    void an_empty_register_says_so() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            assertThat(words(workbook.getSheet("Agreements"))).contains("No agreements");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", " =cmd|' /C calc'!A0"})
    void XL_9_what_looks_like_a_formula_stays_text(String hostile) throws IOException {
        try (XSSFWorkbook workbook = workbook(row("AG/1", hostile))) {
            assertThat(cell(workbook.getSheet("Agreements"), "Title").getCellType())
                    .isEqualTo(CellType.STRING);
        }
        assertThat(csv(row("AG/1", hostile))).containsPattern("AG/1,\"?'").doesNotContain("AG/1," + hostile);
    }

    @Test
    void values_are_quoted_where_they_have_to_be() {
        String csv = csv(row("AG/1", "Teaching, \"learning\"\nand more"));

        assertThat(csv).startsWith("\uFEFFRegister of agreements,\"Agreements in force, by title\"\r\n");
        assertThat(csv).contains("\r\nAG/1,\"Teaching, \"\"learning\"\"\nand more\",Placement agreement,");
        assertThat(csv).contains(",2026-04-01,2027-03-31,");
        assertThat(csv).contains(",1250000.50,");
        assertThat(csv.lines().filter(line -> line.startsWith("Reference,")))
                .singleElement()
                .satisfies(header -> {
                    String[] names = header.split(",(?=\\S|\")", -1);
                    assertThat(header).endsWith(",RAG,Confidential");
                    assertThat(names.length).isGreaterThan(25);
                });
    }

    @Test
    void both_files_have_the_same_columns() throws IOException {
        try (XSSFWorkbook workbook = workbook(row("AG/1", "Placements"))) {
            String header = csv().lines()
                    .filter(line -> line.startsWith("Reference,"))
                    .findFirst()
                    .orElseThrow();

            assertThat(header.replace("\"", ""))
                    .isEqualTo(String.join(
                            ",", cells(workbook.getSheet("Agreements").getRow(HEADER))));
        }
    }

    /** For looking at; the assertion is only that it can be written. */
    @Test
    void a_register_of_many_rows_is_written_as_it_is_read() throws IOException {
        byte[] file = file(
                ExportFormat.EXCEL,
                IntStream.range(0, 60)
                        .mapToObj(i -> row("AG/2026/" + i, "Agreement " + i))
                        .toArray(AgreementRow[]::new));
        Path written = Path.of("target", "register.xlsx");
        Files.write(written, file);

        assertThat(written).isNotEmptyFile();
    }

    private static XSSFWorkbook workbook(AgreementRow... rows) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file(ExportFormat.EXCEL, rows)));
    }

    private static String csv(AgreementRow... rows) {
        return new String(file(ExportFormat.CSV, rows), StandardCharsets.UTF_8);
    }

    private static byte[] file(ExportFormat format, AgreementRow... rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RegisterFiles()
                .write(
                        new PreparedAgreementRegister(
                                new UUID(1, 1),
                                new AgreementQuestion(AgreementFilter.all(), AgreementOrder.BY_TITLE),
                                format,
                                "Agreements in force, by title",
                                "Olive Example",
                                "Governance officer, Alder",
                                Instant.parse("2026-03-02T09:30:00Z"),
                                TODAY,
                                new SettingsOnDay(TODAY, List.of()),
                                "x"),
                        sheet -> List.of(rows).forEach(sheet),
                        out);
        return out.toByteArray();
    }

    private static AgreementRow row(String reference, String title) {
        LocalDate start = LocalDate.of(2026, 4, 1);
        LocalDate end = LocalDate.of(2027, 4, 1);
        return new AgreementRow(
                new AgreementId(new UUID(5, reference.hashCode())),
                new PartnershipId(new UUID(0, 2)),
                reference,
                title,
                AgreementType.PLACEMENT_AGREEMENT,
                AgreementStatus.on(
                        TODAY,
                        AgreementStage.EXECUTED,
                        start,
                        Schedule.of(DatesOnRecord.of(start, end), WorkingDays.BY_THE_CALENDAR)
                                .course(),
                        null),
                "Alder Trust; University of Cedar",
                "Teach",
                "Placements for students of nursing and midwifery",
                null,
                start.minusDays(9),
                new AgreementDates(start, end, LocalDate.of(2026, 10, 1)),
                end,
                false,
                1,
                0,
                NoticePeriod.ofMonths(6),
                LocalDate.of(2026, 9, 30),
                "Ada Example (Alder Trust)",
                "Sam Sample (University of Cedar)",
                "Partnership Board",
                true,
                false,
                2,
                1,
                new OpenRisks(1, 16),
                new RegisterFacts(
                        AgreementValue.of(new BigDecimal("1250000.50")),
                        false,
                        new RegisterFacts.Next(Milestone.Kind.LAST_NOTICE, LocalDate.of(2026, 9, 30), "Alder Trust"),
                        "",
                        "signed.pdf",
                        "Framework"),
                Set.of());
    }

    private static Cell cell(XSSFSheet sheet, String header) {
        return sheet.getRow(HEADER + 1).getCell(cells(sheet.getRow(HEADER)).indexOf(header));
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, row.getLastCellNum())
                .mapToObj(i -> row.getCell(i).toString())
                .toList();
    }

    private static String words(XSSFSheet sheet) {
        StringBuilder words = new StringBuilder();
        sheet.forEach(row -> {
            row.forEach(cell -> words.append(cell).append('|'));
            words.append('\n');
        });
        return words.toString();
    }
}
