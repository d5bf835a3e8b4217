package concordat.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.board.HelpingHands;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {
    private static final About ABOUT = new About(
            "Board report & more", "Decisions", "Ada Fictional, Executive", Instant.parse("2026-03-12T09:30:00Z"));
    private static final int FIRST = 3;

    private record Line(
            @Nullable String words,
            @Nullable LocalDate date,
            @Nullable Instant instant,
            @Nullable Integer number,
            @Nullable BigDecimal money,
            @Nullable Double share) {
        static Line of(@Nullable String words) {
            return new Line(words, null, null, null, null, null);
        }
    }

    private static final List<Column<Line>> COLUMNS = List.of(
            Column.<Line>name("Ref", 20, Line::words),
            Column.<Line>date("Date", Line::date),
            Column.<Line>instant("Recorded (UK time)", Line::instant),
            Column.<Line>integer("Count", Line::number),
            Column.<Line>money("Value (GBP)", Line::money).orElse("None"),
            Column.<Line>percent("Share", Line::share),
            Column.<Line>yesNo("Has words", line -> line.words() != null),
            Column.<Line>tag("RAG", 20, line -> line.number() == null ? null : new Tag(Tone.RED, "Red - overdue")));

    private static Table<Line> table(String name) {
        return new Table<>(name, name, name, "One row for each line", "As at noon.", "Nothing to show", COLUMNS);
    }

    @Test
    void XL_8_dates_numbers_money_and_shares_are_true_values_with_formats() throws IOException {
        Line line = new Line(
                "LPT/1",
                LocalDate.of(2023, 12, 14),
                Instant.parse("2026-07-01T11:15:30Z"),
                -1234,
                new BigDecimal("-250000.50"),
                0.125);

        try (XSSFWorkbook workbook = written(table("Lines"), line)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(cell(sheet, 0).getStringCellValue()).isEqualTo("LPT/1");
            assertThat(cell(sheet, 1).getLocalDateTimeCellValue()).isEqualTo("2023-12-14T00:00");
            assertThat(DateUtil.isCellDateFormatted(cell(sheet, 1))).isTrue();
            assertThat(cell(sheet, 1).getCellStyle().getDataFormatString()).isEqualTo("d mmm yyyy");
            assertThat(cell(sheet, 2).getLocalDateTimeCellValue()).isEqualTo("2026-07-01T12:15:30");
            assertThat(cell(sheet, 3).getNumericCellValue()).isEqualTo(-1234);
            assertThat(cell(sheet, 4).getNumericCellValue()).isEqualTo(-250000.5);
            assertThat(cell(sheet, 4).getCellStyle().getDataFormatString()).contains("£");
            assertThat(cell(sheet, 5).getNumericCellValue()).isEqualTo(0.125);
            assertThat(cell(sheet, 5).getCellStyle().getDataFormatString()).isEqualTo("0.0%");
            assertThat(cell(sheet, 6).getStringCellValue()).isEqualTo("Yes");
        }
    }

    @Test
    void XL_5_what_is_missing_is_told_in_words_and_no_cell_is_empty() throws IOException {
        try (XSSFWorkbook workbook = written(table("Lines"), Line.of(" "))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(IntStream.range(0, COLUMNS.size())
                            .mapToObj(i -> cell(sheet, i).getStringCellValue()))
                    .containsExactly(
                            "Not recorded",
                            "Not recorded",
                            "Not recorded",
                            "Not recorded",
                            "None",
                            "Not applicable",
                            "Yes",
                            "Not applicable");
        }
    }

    @Test
    void XL_2_a_table_is_real_named_at_the_left_edge_with_one_header_row_and_nothing_beneath() throws IOException {
        try (XSSFWorkbook workbook = written(table("Lines"), Line.of("a"), Line.of("b"))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getTables()).hasSize(1);
            XSSFTable table = sheet.getTables().get(0);
            assertThat(table.getName()).isEqualTo("Lines");
            assertThat(table.getDisplayName()).isEqualTo("Lines");
            assertThat(table.getCTTable().getRef()).isEqualTo("A3:H5");
            assertThat(table.getHeaderRowCount()).isEqualTo(1);
            assertThat(table.getColumns().stream().map(column -> column.getName()))
                    .containsExactlyElementsOf(
                            COLUMNS.stream().map(Column::header).toList())
                    .containsExactlyElementsOf(IntStream.range(0, COLUMNS.size())
                            .mapToObj(i -> sheet.getRow(2).getCell(i).getStringCellValue())
                            .toList());
            assertThat(sheet.getLastRowNum()).isEqualTo(4);
        }
    }

    @Test
    void XL_2_an_empty_register_is_a_table_of_one_row_that_says_so() throws IOException {
        try (XSSFWorkbook workbook = written(table("Lines"))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getTables().get(0).getCTTable().getRef()).isEqualTo("A3:H4");
            assertThat(cell(sheet, 0).getStringCellValue()).isEqualTo("Nothing to show");
            assertThat(IntStream.range(1, COLUMNS.size())
                            .mapToObj(i -> cell(sheet, i).getStringCellValue()))
                    .containsOnly("Not applicable");
        }
    }

    @Test
    void XL_3_no_cell_is_merged_no_row_or_column_hidden_and_there_is_no_macro() throws IOException {
        byte[] bytes = bytes(true, workbook -> workbook.write(table("Lines"), rows -> rows.accept(Line.of("a"))));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getMergedRegions()).isEmpty();
            assertThat(IntStream.range(0, COLUMNS.size())).noneMatch(sheet::isColumnHidden);
            sheet.forEach(row -> assertThat(row.getZeroHeight()).isFalse());
        }
        assertThat(parts(bytes)).noneMatch(part -> part.contains("vba") || part.contains("drawing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BLUE", "GREEN", "AMBER", "RED", "GREY"})
    void XL_4_words_stand_out_from_their_ground_by_at_least_4_5_to_1(String tone) {
        assertThat(contrast(Tone.valueOf(tone).ink(), Tone.valueOf(tone).ground()))
                .isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void XL_4_all_other_inks_are_readable_too() {
        assertThat(contrast("FFFFFF", Styles.ACCENT)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(Styles.MUTED, "FFFFFF")).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(Styles.INK, "FFFFFF")).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void XL_6_a_workbook_says_what_it_is_by_whom_when_and_in_which_language() throws IOException {
        try (XSSFWorkbook workbook = written(table("Lines"))) {
            var core = workbook.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("Board report & more");
            assertThat(core.getSubject()).isEqualTo("Decisions");
            assertThat(core.getCreator()).isEqualTo("Ada Fictional, Executive");
            assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("en-GB");
            assertThat(core.getCreated()).isEqualTo("2026-03-12T09:30:00Z");
        }
    }

    @Test
    void XL_6_a_workbook_opens_at_the_first_cell_of_the_first_sheet() throws IOException {
        byte[] bytes = bytes(true, workbook -> {
            workbook.page("Cover").columns(20).title("A report");
            workbook.write(table("Lines"), rows -> rows.accept(Line.of("a")));
        });

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getActiveSheetIndex()).isZero();
            assertThat(workbook.getFirstVisibleTab()).isZero();
            assertThat(workbook.getSheetAt(0).isSelected()).isTrue();
            assertThat(workbook.getSheetAt(1).isSelected()).isFalse();
        }
    }

    @Test
    void XL_7_only_the_working_form_has_filters_and_frozen_headers() throws IOException {
        Consumer<StreamedWorkbook> content =
                workbook -> workbook.write(table("Lines"), rows -> rows.accept(Line.of("a")));

        try (XSSFWorkbook working = new XSSFWorkbook(new ByteArrayInputStream(bytes(true, content)));
                XSSFWorkbook publication = new XSSFWorkbook(new ByteArrayInputStream(bytes(false, content)))) {
            assertThat(working.getSheetAt(0).getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 3);
            assertThat(working.getSheetAt(0)
                            .getTables()
                            .get(0)
                            .getCTTable()
                            .getAutoFilter()
                            .getRef())
                    .isEqualTo("A3:H4");
            assertThat(publication.getSheetAt(0).getPaneInformation()).isNull();
            assertThat(publication.getSheetAt(0).getTables().get(0).getCTTable().isSetAutoFilter())
                    .isFalse();
        }
    }

    @Test
    void a_sheet_prints_on_A4_landscape_with_its_header_row_on_every_page() throws IOException {
        try (XSSFWorkbook workbook = written(table("Lines"), Line.of("a"))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
            assertThat(sheet.getFooter().getLeft()).contains("Board report && more");
        }
    }

    @Test
    void what_explains_a_sheet_stands_beside_the_column_that_is_printed_on_every_page_across() throws IOException {
        List<Column<Line>> many = new ArrayList<>(COLUMNS);
        IntStream.range(0, 5).forEach(i -> many.add(Column.<Line>text("Words " + i, 50, Line::words)));

        try (XSSFWorkbook narrow = written(table("Lines"), Line.of("a"));
                XSSFWorkbook wide = written(
                        new Table<>("Wide", "Wide", "Wide", "Wide", "As at noon.", "None", many), Line.of("a"))) {
            assertThat(narrow.getSheetAt(0).getRepeatingColumns()).isNull();
            assertThat(narrow.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("One row for each line. As at noon.");
            assertThat(wide.getSheetAt(0).getRepeatingColumns().formatAsString())
                    .isEqualTo("A:A");
            assertThat(wide.getSheetAt(0).getRow(1).getCell(0)).isNull();
            assertThat(wide.getSheetAt(0).getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("Wide. As at noon.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+44 116 000 0000",
                "-5 beds",
                "@SUM(A1)",
                "\t=cmd|' /C calc'!A0",
                "=HYPERLINK(\"http://example.org\",\"x\")",
                "<b>&amp;</b> ]]> \"quoted\" 'apostrophe",
                "  spaces at both ends  ",
                "two\nlines",
                "_x000D_ typed as it stands, _x0041_ too, _xyz_ and __x0042_",
                "emoji 😀 and flag 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
                "مرحبا بالعالم, שלום",
                "00123",
                "1e5",
                "TRUE",
                "14/12/2023",
                "#REF!",
                "ẞß ﬁ é é"
            })
    void XL_9_text_is_never_a_formula_and_is_kept_as_it_is(String text) throws IOException {
        byte[] bytes = bytes(true, workbook -> {
            workbook.page("Cover").columns(20).table("Cover", List.of("Item"), List.of(List.of(Page.Cell.of(text))));
            workbook.write(table("Lines"), rows -> rows.accept(Line.of(text)));
        });

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFCell streamed = cell(workbook.getSheetAt(1), 0);
            assertThat(streamed.getCellType()).isEqualTo(CellType.STRING);
            assertThat(streamed.getStringCellValue()).isEqualTo(text);
            Cell onPage = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(onPage.getCellType()).isEqualTo(CellType.STRING);
            assertThat(onPage.getStringCellValue()).isEqualTo(text);
        }
    }

    @Test
    void what_no_file_can_hold_is_shown_as_replaced_and_the_file_stays_readable() throws IOException {
        String hostile = "bell\u0007 null\u0000 lone\uD800 low\uDC00 bad\uFFFE del\u007F csi\u009B cr\rcrlf\r\nend";

        try (XSSFWorkbook workbook = written(table("Lines"), Line.of(hostile))) {
            assertThat(cell(workbook.getSheetAt(0), 0).getStringCellValue())
                    .isEqualTo(
                            "bell\uFFFD null\uFFFD lone\uFFFD low\uFFFD bad\uFFFD del\uFFFD csi\uFFFD cr\ncrlf\nend");
        }
    }

    @Test
    void text_too_long_for_a_cell_is_shortened_and_says_so() throws IOException {
        String whole = emoji(20_000);
        String exact = emoji(16_383) + "x";

        try (XSSFWorkbook workbook =
                written(table("Lines"), Line.of(whole), Line.of(exact), Line.of("\u0001" + emoji(5_000_000)))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            String shown = sheet.getRow(FIRST).getCell(0).getStringCellValue();
            String note = " [shortened: the whole text has 40000 characters, see the record]";
            assertThat(shown).hasSizeBetween(32_766, 32_767).endsWith(note);
            assertThat(whole).startsWith(shown.substring(0, shown.length() - note.length()));
            assertThat(sheet.getRow(FIRST + 1).getCell(0).getStringCellValue()).isEqualTo(exact);
            assertThat(sheet.getRow(FIRST + 2).getCell(0).getStringCellValue())
                    .hasSizeBetween(32_766, 32_767)
                    .startsWith("\uFFFD")
                    .endsWith("10000001 characters, see the record]");
        }
    }

    private static String emoji(int count) {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder(2 * count);
        for (int i = 0; i < count; i++) {
            text.appendCodePoint(0x1F300 + random.nextInt(0x200));
        }
        return text.toString();
    }

    @Test
    void numbers_that_a_spreadsheet_would_round_and_dates_that_it_cannot_tell_are_kept_as_text() throws IOException {
        Line line = new Line(
                "a", LocalDate.of(1843, 5, 9), null, Integer.MIN_VALUE, new BigDecimal("12345678901234567.89"), null);

        try (XSSFWorkbook workbook = written(table("Lines"), line)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(cell(sheet, 1).getStringCellValue()).isEqualTo("9 May 1843");
            assertThat(cell(sheet, 3).getNumericCellValue()).isEqualTo(Integer.MIN_VALUE);
            assertThat(cell(sheet, 4).getStringCellValue()).isEqualTo("12345678901234567.89");
        }
    }

    @Test
    void a_register_longer_than_a_sheet_goes_on_on_a_next_sheet_and_says_so() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<Written> sheets;
        try (StreamedWorkbook workbook =
                new StreamedWorkbook(bytes, ABOUT, true, OutputStream.nullOutputStream(), 6, 4, HelpingHands.NONE)) {
            workbook.write(
                    table("Lines"), rows -> IntStream.range(0, 7).forEach(i -> rows.accept(Line.of("line " + i))));
            workbook.write(table("Others"), rows -> {});
            workbook.finish();
            sheets = workbook.written();
        }

        assertThat(sheets)
                .containsExactly(
                        new Written("Lines", "Lines", "One row for each line", 3, false),
                        new Written("Lines (continued 2)", "Lines_2", "One row for each line (continued 2)", 3, true),
                        new Written("Lines (continued 3)", "Lines_3", "One row for each line (continued 3)", 1, true),
                        new Written("Others", "Others", "One row for each line", 0, false));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            XSSFSheet next = workbook.getSheetAt(1);
            assertThat(next.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Lines (continued 2)");
            assertThat(next.getRow(1).getCell(0).getStringCellValue()).startsWith("Continued from the sheet Lines.");
            assertThat(next.getTables().get(0).getName()).isEqualTo("Lines_2");
            assertThat(cell(next, 0).getStringCellValue()).isEqualTo("line 3");
        }
    }

    @Test
    void a_register_that_just_fills_a_sheet_needs_no_other() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (StreamedWorkbook workbook =
                new StreamedWorkbook(bytes, ABOUT, true, OutputStream.nullOutputStream(), 6, 4, HelpingHands.NONE)) {
            workbook.write(
                    table("Lines"), rows -> IntStream.range(0, 3).forEach(i -> rows.accept(Line.of("line " + i))));
            workbook.finish();

            assertThat(workbook.written()).hasSize(1);
        }
    }

    @Test
    void there_is_room_for_more_columns_than_letters_and_for_links() throws IOException {
        List<Column<Line>> many = new ArrayList<>();
        IntStream.range(0, 800).forEach(i -> many.add(Column.<Line>text("Column " + i, 10, line -> "v" + i)));
        many.add(Column.<Line>link(
                "Record",
                10,
                line -> new Link(URI.create("https://example.org/d/1?a=1&b=%222%22"), "Say \"hello\" & <go>")));
        many.add(Column.<Line>link(
                "Too long", 10, line -> new Link(URI.create("https://example.org/" + "x".repeat(300)), "Far")));

        try (XSSFWorkbook workbook =
                written(new Table<>("Wide", "Wide", "Wide", "Wide", "As at noon.", "None", many), Line.of("a"))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(cell(sheet, 799).getAddress().formatAsString()).isEqualTo("ADT4");
            assertThat(cell(sheet, 799).getStringCellValue()).isEqualTo("v799");
            assertThat(cell(sheet, 800).getCellType()).isEqualTo(CellType.FORMULA);
            assertThat(cell(sheet, 800).getCellFormula())
                    .isEqualTo("HYPERLINK(\"https://example.org/d/1?a=1&b=%222%22\",\"Say \"\"hello\"\" & <go>\")");
            assertThat(cell(sheet, 800).getStringCellValue()).isEqualTo("Say \"hello\" & <go>");
            assertThat(cell(sheet, 801).getCellType()).isEqualTo(CellType.STRING);
        }
    }

    @Test
    void a_link_leads_to_a_page_and_to_nothing_else() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Link(URI.create("javascript:alert(1)"), "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Link(URI.create("file:///etc/passwd"), "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Link(URI.create("/relative"), "x"));
    }

    @Test
    void the_stream_writes_truths_and_formulas_of_our_own_with_their_results() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SheetStream stream = new SheetStream(bytes, new CanonicalSheet(0, OutputStream.nullOutputStream()));

        stream.beginRow(7);
        stream.truth(1, true);
        stream.truth(1, false);
        stream.formula(2, "SUM(Decisions[For])", 12);
        stream.number(2, 0.5);
        stream.number(2, 1_000_000_000_000_000L);
        stream.endRow();
        stream.flush();

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "<row r=\"7\" ht=\"18\"   ><c r=\"A7\" s=\"1\" t=\"b\"><v>1</v></c><c r=\"B7\" s=\"1\" t=\"b\"><v>0</v></c>"
                                + "<c r=\"C7\" s=\"2\"><f>SUM(Decisions[For])</f><v>12.0</v></c><c r=\"D7\" s=\"2\"><v>0.5</v></c>"
                                + "<c r=\"E7\" s=\"2\" t=\"inlineStr\"><is><t>1000000000000000</t></is></c></row>");
        assertThatIllegalArgumentException().isThrownBy(() -> stream.number(1, Double.NaN));
    }

    @Test
    void the_same_content_gives_the_same_bytes() {
        Consumer<StreamedWorkbook> content = workbook -> {
            Page cover = workbook.page("Cover").columns(20);
            workbook.write(table("Lines"), rows -> rows.accept(Line.of("a")));
            cover.table("Cover", List.of("Sheet"), List.of(List.of(Page.Cell.toSheet("Lines"))));
        };

        assertThat(bytes(true, content)).isEqualTo(bytes(true, content));
    }

    @Test
    void the_first_bytes_tell_a_program_that_looks_that_this_is_a_workbook() {
        byte[] bytes = bytes(true, workbook -> workbook.write(table("Lines"), rows -> {}));

        assertThat(parts(bytes)).startsWith("_rels/.rels").contains("[Content_Types].xml", "xl/tables/table1.xml");
        assertThat(parts(bytes)).doesNotHaveDuplicates();
    }

    @Test
    void a_workbook_that_breaks_off_is_not_a_readable_file() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (StreamedWorkbook workbook = StreamedWorkbook.on(bytes, ABOUT, true)) {
            workbook.open(table("Lines")).accept(Line.of("a"));
        }

        assertThatThrownBy(() -> new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray())))
                .isInstanceOf(Exception.class);
    }

    @Test
    void a_reader_who_has_gone_stops_the_writing() {
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Connection reset by peer");
            }
        };

        assertThatThrownBy(() -> {
                    try (StreamedWorkbook workbook = StreamedWorkbook.on(gone, ABOUT, true)) {
                        workbook.write(table("Lines"), rows -> {
                            for (int i = 0; i < 1_000_000; i++) {
                                rows.accept(Line.of("line " + i));
                            }
                        });
                    }
                })
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void one_table_is_written_after_the_other() {
        try (StreamedWorkbook workbook = StreamedWorkbook.on(OutputStream.nullOutputStream(), ABOUT, true)) {
            TableWriter<Line> first = workbook.open(table("Lines"));

            assertThatIllegalStateException().isThrownBy(() -> workbook.open(table("Others")));
            assertThatIllegalStateException().isThrownBy(() -> workbook.page("Notes"));
            assertThatIllegalStateException().isThrownBy(workbook::finish);

            first.close();
            assertThatIllegalStateException().isThrownBy(() -> first.accept(Line.of("late")));
        }
    }

    @Test
    void nothing_stands_beneath_the_table_of_a_page() {
        try (StreamedWorkbook workbook = StreamedWorkbook.on(OutputStream.nullOutputStream(), ABOUT, true)) {
            Page page = workbook.page("Notes").columns(10);
            page.table("Notes", List.of("Note"), List.of(List.of(Page.Cell.of("One"))));

            assertThatIllegalStateException().isThrownBy(() -> page.explanation("More"));
        }
    }

    @Test
    void a_page_links_to_sheets_whatever_they_are_called() throws IOException {
        byte[] bytes = bytes(true, workbook -> {
            Page contents = workbook.page("Contents").columns(20, 10);
            workbook.write(table("Lines"), rows -> {});
            contents.table(
                    "Contents",
                    List.of("Sheet", "Rows"),
                    List.of(List.of(Page.Cell.toSheet("Lines"), Page.Cell.of(0))));
        });

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFCell link = workbook.getSheet("Contents").getRow(1).getCell(0);
            assertThat(link.getHyperlink().getLocation()).isEqualTo("'Lines'!A1");
        }
    }

    private static XSSFCell cell(XSSFSheet sheet, int column) {
        return sheet.getRow(FIRST).getCell(column);
    }

    private static XSSFWorkbook written(Table<Line> table, Line... lines) throws IOException {
        return new XSSFWorkbook(
                new ByteArrayInputStream(bytes(true, workbook -> workbook.write(table, List.of(lines)::forEach))));
    }

    private static byte[] bytes(boolean workingAids, Consumer<StreamedWorkbook> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (StreamedWorkbook workbook = StreamedWorkbook.on(bytes, ABOUT, workingAids)) {
            content.accept(workbook);
            workbook.finish();
        }
        return bytes.toByteArray();
    }

    private static List<String> parts(byte[] bytes) {
        List<String> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(entry.getName());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
