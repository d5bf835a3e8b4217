package concordat.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.board.HelpingHands;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What openpyxl makes of our workbooks, by which analysts read them. It has to be installed: {@code python3-openpyxl}. */
class OpenpyxlIT {
    private static final int SECONDS = 120;
    private static final About ABOUT =
            new About("Report", "Decisions", "Ada Fictional, Executive", Instant.parse("2026-03-12T09:30:00Z"));

    /** What people type, paste and import, and what must not become a formula, another type or a broken file (XL-9). */
    private static final List<String> TEXTS = List.of(
            "=1+1",
            "+44 116 000 0000",
            "-5 beds",
            "@SUM(A1)",
            "\t=cmd|' /C calc'!A0",
            "bell\u0007 null\u0000 delete\u007F",
            "half of a character \uD83D and the other half \uDE00",
            "emoji \uD83D\uDE00",
            "\u0645\u0631\u062D\u0628\u0627, \u05E9\u05DC\u05D5\u05DD",
            "two\nlines",
            "  spaces at both ends  ",
            "<b>&amp;</b> ]]> \"quoted\"",
            "00123",
            "14/12/2023",
            "TRUE",
            "#REF!",
            "x".repeat(40_000));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void openpyxl_reads_every_cell_with_its_type() throws IOException, InterruptedException {
        List<Column<String>> columns = new ArrayList<>(List.of(
                Column.<String>name("Text", 30, text -> text),
                Column.<String>date("Date", text -> LocalDate.of(2023, 12, 14)),
                Column.<String>date("Early", text -> LocalDate.of(1843, 5, 9)),
                Column.<String>instant("Recorded (UK time)", text -> Instant.parse("2026-07-01T11:15:31Z")),
                Column.<String>integer("Length", String::length),
                Column.<String>money("Value (GBP)", text -> new BigDecimal("-250000.50")),
                Column.<String>money("Too precise", text -> new BigDecimal("12345678901234567.89")),
                Column.<String>percent("Share", text -> 1 / 3.0),
                Column.<String>yesNo("Empty", String::isEmpty),
                Column.<String>tag("RAG", 20, text -> new Tag(Tone.RED, "Red - overdue")),
                Column.<String>link("Record", 20, text -> new Link(URI.create("https://example.org/d/1"), "Open"))));
        IntStream.range(0, 30).forEach(i -> columns.add(Column.<String>text("More " + i, 10, text -> "v" + i)));
        Path file = folder.resolve("workbook.xlsx");
        try (var out = Files.newOutputStream(file);
                StreamedWorkbook workbook = new StreamedWorkbook(out, ABOUT, true, null, 10, 4, HelpingHands.NONE)) {
            Page cover = workbook.page("Cover").columns(20, 20);
            workbook.write(
                    new Table<>("Lines", "Lines", "Lines", "One row for each text", "As at noon.", "None", columns),
                    TEXTS::forEach);
            cover.title("Cover")
                    .table(
                            "Cover",
                            List.of("Sheet", "Rows"),
                            List.of(List.of(Page.Cell.toSheet("Lines"), Page.Cell.of(TEXTS.size()))));
            workbook.finish();
            assertThat(workbook.written()).as("sheets of at most ten rows").hasSize(3);
        }

        List<String> expected = asPoiReads(Files.readAllBytes(file));
        assertThat(expected).hasSizeGreaterThan(TEXTS.size() * columns.size());
        assertThat(asOpenpyxlReads(file)).containsExactlyElementsOf(expected);
    }

    private static List<String> asPoiReads(byte[] file) throws IOException {
        List<String> cells = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() != CellType.BLANK) {
                            cells.add(sheet.getSheetName() + "\t" + cell.getAddress() + "\t" + typeAndValue(cell));
                        }
                    }
                }
            }
        }
        return cells;
    }

    private static String typeAndValue(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> "s\t" + cell.getStringCellValue();
            case FORMULA -> "f\t=" + cell.getCellFormula();
            case BOOLEAN -> "b\t" + cell.getBooleanCellValue();
            default -> DateUtil.isCellDateFormatted(cell) ? "d\t" + day(cell) : "n\t" + cell.getNumericCellValue();
        };
    }

    private static String day(Cell cell) {
        LocalDateTime day = Objects.requireNonNull(cell.getLocalDateTimeCellValue())
                .plusNanos(500_000_000)
                .truncatedTo(ChronoUnit.SECONDS);
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(day);
    }

    private List<String> asOpenpyxlReads(Path file) throws IOException, InterruptedException {
        Path script = folder.resolve("cells.py");
        try (InputStream in = Objects.requireNonNull(OpenpyxlIT.class.getResourceAsStream("cells.py"))) {
            Files.copy(in, script);
        }
        Path output = folder.resolve("cells.tsv");
        Path complaints = folder.resolve("complaints.txt");
        // Debian's own Python, to which its package belongs, whichever other comes first on the path.
        Process python = new ProcessBuilder("/usr/bin/python3", script.toString(), file.toString())
                .redirectOutput(output.toFile())
                .redirectError(complaints.toFile())
                .start();
        boolean ended = python.waitFor(SECONDS, TimeUnit.SECONDS);
        if (!ended) {
            python.destroyForcibly();
        }
        assertThat(ended && python.exitValue() == 0)
                .as(
                        "This test needs python3-openpyxl, which ./concordat test installs: %s",
                        Files.readString(complaints))
                .isTrue();
        return Files.readAllLines(output).stream()
                .map(line -> {
                    int value = line.lastIndexOf('\t') + 1;
                    byte[] octets = Base64.getDecoder().decode(line.substring(value));
                    return line.substring(0, value) + new String(octets, StandardCharsets.UTF_8);
                })
                .toList();
    }
}
