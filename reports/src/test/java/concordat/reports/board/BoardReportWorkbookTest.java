package concordat.reports.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import concordat.domain.agreement.AgreementRow;
import concordat.domain.board.ActionLogRow;
import concordat.domain.board.AimRegisterRow;
import concordat.domain.board.BafRow;
import concordat.domain.board.BetweenMeetingsRow;
import concordat.domain.board.BoardReport;
import concordat.domain.board.BoardReportCover;
import concordat.domain.board.BoardReportRows;
import concordat.domain.board.CommitmentRows;
import concordat.domain.board.CommitteeRows;
import concordat.domain.board.CriterionRow;
import concordat.domain.board.DecisionLogRow;
import concordat.domain.board.DeclarationRow;
import concordat.domain.board.DeclaredRows;
import concordat.domain.board.ForwardPlan;
import concordat.domain.board.JourneyRows;
import concordat.domain.board.MeasureRegisterRow;
import concordat.domain.board.MeetingQuorumRow;
import concordat.domain.board.MemberAttendance;
import concordat.domain.board.ObligationDueRow;
import concordat.domain.board.ProgrammeRegisterRow;
import concordat.domain.board.Progress;
import concordat.domain.board.PublicationRow;
import concordat.domain.board.Register;
import concordat.domain.board.RegisteredInterestRow;
import concordat.domain.board.ReportForm;
import concordat.domain.board.RouteRow;
import concordat.domain.board.SealRow;
import concordat.domain.board.ServiceRegisterRow;
import concordat.domain.board.TermsRow;
import concordat.domain.board.Withheld;
import concordat.domain.decision.EarlierDecisionLine;
import concordat.domain.honorary.HonoraryRow;
import concordat.domain.meeting.AttendanceRow;
import concordat.domain.pathway.EvidenceRow;
import concordat.domain.placement.PlacementRow;
import concordat.domain.settings.Setting;
import concordat.domain.settings.SettingChange;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.CommitteeId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BoardReportWorkbookTest {
    private static final BoardReport ALL = report(null, ReportForm.WORKING);
    private static final BoardReport ONE = report(FictionalRows.BOARD, ReportForm.WORKING);
    private static final BoardReport PUBLICATION = report(null, ReportForm.PUBLICATION);

    @Test
    void AG_11_placements_have_their_counts_and_what_follows_from_them_in_the_working_form_only() throws IOException {
        try (XSSFWorkbook workbook = open(ALL)) {
            XSSFSheet sheet = workbook.getSheet("Placements");
            XSSFTable table = sheet.getTables().get(0);
            List<String> headers =
                    table.getColumns().stream().map(column -> column.getName()).toList();
            XSSFRow first = sheet.getRow(table.getStartRowIndex() + 1);
            XSSFRow second = sheet.getRow(table.getStartRowIndex() + 2);
            assertThat(first.getCell(headers.indexOf("Academic year")).getStringCellValue())
                    .isEqualTo("2025/26");
            assertThat(first.getCell(headers.indexOf("Over capacity")).getStringCellValue())
                    .isEqualTo("Yes");
            assertThat(first.getCell(headers.indexOf("Satisfied, %")).getNumericCellValue())
                    .isEqualTo(7 / 9.0);
            assertThat(first.getCell(headers.indexOf("Income, GBP")).getNumericCellValue())
                    .isEqualTo(6765);
            assertThat(first.getCell(headers.indexOf("Tariff")).getStringCellValue())
                    .isEqualTo("Made up for a test (unconfirmed)");
            assertThat(second.getCell(headers.indexOf("Income, GBP")).getStringCellValue())
                    .isEqualTo("No tariff");
            assertThat(second.getCell(headers.indexOf("Satisfied students")).getStringCellValue())
                    .isEqualTo("Not asked");
        }
        try (XSSFWorkbook workbook = open(PUBLICATION)) {
            assertThat(names(workbook)).doesNotContain("Placements");
        }
    }

    @Test
    void US_6_criteria_have_their_state_with_how_it_was_reckoned_in_the_working_form_only() throws IOException {
        try (XSSFWorkbook workbook = open(ALL)) {
            XSSFSheet sheet = workbook.getSheet("Criteria");
            XSSFTable table = sheet.getTables().get(0);
            List<String> headers =
                    table.getColumns().stream().map(column -> column.getName()).toList();
            Function<String, List<String>> column =
                    header -> IntStream.rangeClosed(table.getStartRowIndex() + 1, table.getEndRowIndex())
                            .mapToObj(row -> new DataFormatter()
                                    .formatCellValue(sheet.getRow(row).getCell(headers.indexOf(header))))
                            .toList();
            assertThat(column.apply("State"))
                    .containsExactly(
                            "Met",
                            "Not met",
                            "Not assessed",
                            "Met",
                            "Met, in question",
                            "At risk",
                            "Waits to be confirmed");
            assertThat(column.apply("Threshold")).startsWith("at least 6%").endsWith("Judged");
            assertThat(column.apply("Measure"))
                    .startsWith("Investigators (per cent), the trust")
                    .endsWith("None");
            assertThat(column.apply("Source")).startsWith("Rules of a test (unconfirmed)", "Rules of a test");
            assertThat(column.apply("Evidence")).containsOnly("Minutes of the board, 1 Feb 2026");
            XSSFRow first = sheet.getRow(table.getStartRowIndex() + 1);
            assertThat(first.getCell(headers.indexOf("Numerator")).getNumericCellValue())
                    .isEqualTo(7);
            assertThat(first.getCell(headers.indexOf("Denominator")).getNumericCellValue())
                    .isEqualTo(96);
            assertThat(first.getCell(headers.indexOf("Value")).getNumericCellValue())
                    .isEqualTo(7.29);
            assertThat(first.getCell(headers.indexOf("Criterion")).getCellFormula())
                    .endsWith("/criterion?track=00000000-0000-0009-0000-000000000001"
                            + "&criterion=00000000-0000-0009-0000-00000000000b\",\"A\")");
            assertThat(sheet.getRow(table.getEndRowIndex())
                            .getCell(headers.indexOf("Numerator"))
                            .getStringCellValue())
                    .isEqualTo("Not applicable");
        }
        try (XSSFWorkbook workbook = open(PUBLICATION)) {
            assertThat(names(workbook)).doesNotContain("Criteria");
        }
    }

    @Test
    void US_2_routes_aims_and_services_say_what_is_there_and_what_is_not_in_the_working_form_only() throws IOException {
        try (XSSFWorkbook workbook = open(ALL)) {
            assertThat(words(workbook.getSheet("Routes")))
                    .contains("Vote on it", "An Act (unconfirmed)", "@minute 7", "Not yet", "The award", "Awarded");
            assertThat(words(workbook.getSheet("Aims")))
                    .contains("Placement weeks, LPT", "PB/2026/1; PB/2026/2", "None");
            assertThat(words(workbook.getSheet("Services")))
                    .contains("Ageing well team", "2025/26", "None recorded", "Qualitative study");
        }
        try (XSSFWorkbook workbook = open(PUBLICATION)) {
            assertThat(names(workbook)).doesNotContain("Routes", "Aims", "Services");
        }
    }

    @Test
    void SP_1_a_measure_with_a_course_of_values_has_a_sheet_with_its_limits_and_a_native_chart() throws IOException {
        try (XSSFWorkbook workbook = open(ALL)) {
            XSSFSheet sheet = workbook.getSheet("KPI 1");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Vacancy rate, the partnership as a whole");
            XSSFTable table = sheet.getTables().get(0);
            assertThat(table.getColumns())
                    .extracting(column -> column.getName())
                    .containsExactly(
                            "Period",
                            "As at",
                            "Value",
                            "Upper process limit",
                            "Mean",
                            "Lower process limit",
                            "Target",
                            "What it says");
            assertThat(table.getEndRowIndex() - table.getStartRowIndex()).isEqualTo(13);
            XSSFRow last = sheet.getRow(table.getEndRowIndex());
            assertThat(last.getCell(3).getNumericCellValue())
                    .isGreaterThan(last.getCell(4).getNumericCellValue());
            assertThat(last.getCell(4).getNumericCellValue())
                    .isGreaterThan(last.getCell(5).getNumericCellValue());
            assertThat(last.getCell(6).getNumericCellValue()).isEqualTo(8);
            assertThat(sheet.getDrawingPatriarch().getCharts()).hasSize(1);
            assertThat(sheet.getDrawingPatriarch()
                            .getCTDrawing()
                            .getTwoCellAnchorArray(0)
                            .getGraphicFrame()
                            .getNvGraphicFramePr()
                            .getCNvPr()
                            .getDescr())
                    .contains("Vacancy rate over 13 periods", "The table beside it has the values");
        }
        try (XSSFWorkbook workbook = open(PUBLICATION)) {
            assertThat(names(workbook)).noneMatch(name -> name.startsWith("KPI"));
        }
    }

    @Test
    void XL_1_cover_contents_and_notes_come_first_then_a_table_to_a_sheet() throws IOException {
        try (XSSFWorkbook workbook = open(ALL)) {
            assertThat(names(workbook))
                    .containsExactly(
                            "Cover",
                            "Contents",
                            "Notes",
                            "Summary",
                            "Summary decisions",
                            "Summary actions",
                            "Summary attendance",
                            "Summary key dates",
                            "Summary status",
                            "Agreements",
                            "Decisions",
                            "Actions",
                            "Attendance Partnership Board",
                            "Attendance Strategy Committees",
                            "Meetings",
                            "Status",
                            "Criteria",
                            "Routes",
                            "Aims",
                            "Programmes",
                            "Services",
                            "Placements",
                            "KPIs",
                            "Honorary contracts",
                            "Earlier decisions",
                            "Plan Partnership Board",
                            "Plan Strategy Committees in Co",
                            "Between meetings",
                            "Obligations",
                            "Seal register",
                            "Interests",
                            "Declarations",
                            "Terms of reference",
                            "Publication log",
                            "BAF",
                            "KPI 1",
                            "Manifest");
            workbook.forEach(
                    sheet -> assertThat(((XSSFSheet) sheet).getTables()).hasSize(1));
            assertThat(tables(workbook).map(XSSFTable::getName)).doesNotHaveDuplicates();
        }
    }

    @Test
    void XL_1_the_cover_says_what_it_is_about_as_at_when_and_who_made_it() throws IOException {
        try (XSSFWorkbook workbook = open(ONE)) {
            String cover = words(workbook.getSheet("Cover"));
            assertThat(cover)
                    .contains("Board report")
                    .contains("Partnership Board")
                    .contains("12 March 2026, as known at journal entry 4812")
                    .contains("Part 1 and Part 2: contains reserved business, confidential")
                    .contains("Meredith Ashgrove (fictional), Executive, Leicestershire Partnership NHS Trust")
                    .contains("12 March 2026 at 9.30am, UK time")
                    .contains("Part 2 of Partnership Board");
        }
    }

    @Test
    void a_demonstration_is_marked_as_fictional_on_its_cover_and_in_its_title() throws IOException {
        try (XSSFWorkbook workbook = open(ALL)) {
            assertThat(words(workbook.getSheet("Cover")))
                    .contains("Demonstration: the people and records in this report are fictional.");
            assertThat(workbook.getProperties().getCoreProperties().getTitle()).startsWith("Demonstration: ");
        }
    }

    @Test
    void the_working_form_says_how_many_rows_are_withheld_and_why_and_the_publication_says_nothing()
            throws IOException {
        try (XSSFWorkbook working = open(ALL);
                XSSFWorkbook publication = open(PUBLICATION)) {
            assertThat(words(working.getSheet("Cover")))
                    .contains("1 row, because you are recused from the item")
                    .contains("3 rows, because the item is not published or not declared yet");
            assertThat(words(publication.getSheet("Cover")).toLowerCase(Locale.ROOT))
                    .doesNotContain("withheld")
                    .doesNotContain("recused");
        }
    }

    @Test
    void XL_11_the_contents_count_the_rows_of_each_sheet_and_lead_to_it() throws IOException {
        try (XSSFWorkbook workbook = open(ALL)) {
            XSSFSheet contents = workbook.getSheet("Contents");
            for (int i = 3; i <= contents.getLastRowNum(); i++) {
                XSSFRow row = contents.getRow(i);
                String name = row.getCell(0).getStringCellValue();
                assertThat(row.getCell(0).getHyperlink().getLocation()).isEqualTo("'" + name + "'!A1");
                XSSFTable table = workbook.getSheet(name).getTables().get(0);
                assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(table.getDataRowCount());
            }
            assertThat(contents.getLastRowNum()).isEqualTo(workbook.getNumberOfSheets());
        }
    }

    @Test
    void XL_5_every_note_that_a_sheet_refers_to_is_on_the_notes_sheet() throws IOException {
        try (XSSFWorkbook workbook = open(ALL)) {
            String notes = words(workbook.getSheet("Notes"));
            for (String name : names(workbook)) {
                var matcher = Pattern.compile("\\[note \\d+]").matcher(words(workbook.getSheet(name)));
                while (matcher.find()) {
                    assertThat(notes).contains(matcher.group());
                }
            }
        }
    }

    @Test
    void the_decision_log_has_true_dates_and_numbers_and_words_for_the_rest() throws IOException {
        try (XSSFWorkbook workbook = open(ALL)) {
            XSSFSheet sheet = workbook.getSheet("Decisions");
            XSSFRow first = row(sheet, "LPT-NHFT-UOL/2026/040");
            assertThat(DateUtil.isCellDateFormatted(at(sheet, first, "Date"))).isTrue();
            assertThat(at(sheet, first, "Date").getLocalDateTimeCellValue()).isEqualTo("2026-03-10T00:00");
            assertThat(at(sheet, first, "For").getNumericCellValue()).isEqualTo(5);
            assertThat(at(sheet, first, "Legal form").getStringCellValue()).isEqualTo("Joint committee");
            assertThat(at(sheet, first, "Outcome").getStringCellValue()).isEqualTo("Approved");
            assertThat(at(sheet, first, "Standing").getStringCellValue()).isEqualTo("Not yet in effect");
            assertThat(at(sheet, first, "Effective").getLocalDateTimeCellValue())
                    .isEqualTo("2026-03-17T00:00");
            assertThat(at(sheet, first, "Casting vote").getStringCellValue()).isEqualTo("None");
            assertThat(at(sheet, row(sheet, "LPT-NHFT-UOL/2026/039"), "Value (GBP)")
                            .getNumericCellValue())
                    .isEqualTo(250_000);
            XSSFRow byConsensus = row(sheet, "LPT-NHFT-UOL/2026/039");
            assertThat(at(sheet, byConsensus, "Method").getStringCellValue()).isEqualTo("By consensus");
            assertThat(at(sheet, byConsensus, "For").getStringCellValue()).isEqualTo("No vote");
            XSSFRow inquorate = row(sheet, "LPT-NHFT-UOL/2026/036");
            assertThat(at(sheet, inquorate, "Quorate").getStringCellValue()).isEqualTo("No");
            assertThat(at(sheet, inquorate, "Outcome").getStringCellValue()).isEqualTo("No decision");
            assertThat(at(sheet, inquorate, "Effective").getStringCellValue()).isEqualTo("Not applicable");
            assertThat(at(sheet, inquorate, "How it was reckoned").getStringCellValue())
                    .startsWith("Not quorate for this item: NHFT has 1 of 2 voting members present, 1 is recused");
        }
    }

    @Test
    void LF_3_committees_in_common_have_a_row_for_each_organisation() throws IOException {
        try (XSSFWorkbook workbook = open(ALL)) {
            XSSFSheet sheet = workbook.getSheet("Decisions");
            List<String> bodies = rows(sheet).stream()
                    .filter(row ->
                            at(sheet, row, "Reference").getStringCellValue().equals("LPT-NHFT/2025/011"))
                    .map(row -> at(sheet, row, "Deciding body").getStringCellValue() + ": "
                            + at(sheet, row, "Outcome").getStringCellValue())
                    .toList();
            assertThat(bodies)
                    .containsExactly("LPT Strategy Committee: Approved", "NHFT Strategy Committee: Not approved");
        }
    }

    @Test
    void XL_9_text_that_looks_like_a_formula_is_shown_as_typed() throws IOException {
        try (XSSFWorkbook workbook = open(ALL)) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.FORMULA) {
                    assertThat(cell.getCellFormula())
                            .as("%s!%s", sheet.getSheetName(), cell.getAddress())
                            .matches(
                                    sheet.getSheetName().startsWith("Summary")
                                            ? "[A-Z]+\\(.*|[A-Za-z]+\\[\\[#This Row].*"
                                            : "HYPERLINK\\(\"http://localhost:8080/[-a-z]+\\?[a-z]+=[-0-9a-f]{36}(&[a-z]+=[-0-9a-f]{36})?\",\"([^\"]|\"\")*\"\\)");
                }
            })));
            assertThat(words(workbook.getSheet("Decisions"))).contains("=cmd|' /C calc'!A0 is what somebody typed");
        }
    }

    @Test
    void XL_5_no_cell_of_a_table_is_empty_and_none_shows_a_bare_code() throws IOException {
        try (XSSFWorkbook workbook = open(ALL)) {
            for (String name : names(workbook)) {
                XSSFSheet sheet = workbook.getSheet(name);
                XSSFTable table = sheet.getTables().get(0);
                for (int r = table.getStartRowIndex(); r <= table.getEndRowIndex(); r++) {
                    for (int c = 0; c < table.getColumnCount(); c++) {
                        XSSFCell cell = sheet.getRow(r).getCell(c);
                        assertThat(cell).as("%s row %d column %d", name, r, c).isNotNull();
                        CellType type = typeOf(cell);
                        assertThat(type).isIn(CellType.STRING, CellType.NUMERIC);
                        if (type == CellType.STRING) {
                            assertThat(cell.getStringCellValue()).isNotBlank().doesNotMatch("[A-Z]+(_[A-Z]+)+");
                        }
                    }
                }
            }
        }
    }

    @Test
    void AC_5_an_action_has_its_rating_in_words_on_its_colour() throws IOException {
        try (XSSFWorkbook workbook = open(ALL)) {
            XSSFSheet sheet = workbook.getSheet("Actions");
            assertThat(rows(sheet).stream().map(row -> at(sheet, row, "RAG").getStringCellValue()))
                    .contains(
                            "Red - overdue or slipped too often",
                            "Amber - due soon or slipped",
                            "Green - on track",
                            "Blue - closed");
            XSSFCell red = at(sheet, sheet.getRow(4), "RAG");
            assertThat(red.getCellStyle().getFillForegroundColorColor().getARGBHex())
                    .isEqualTo("FFFBE4E2");
        }
    }

    @Test
    void what_is_rated_goes_by_the_settings_of_its_partnership_and_the_notes_say_which() throws IOException {
        BoardReportRows stricter = new Empty() {
            @Override
            public SettingsOnDay settings(BoardReport report) {
                return new SettingsOnDay(
                        report.trueAt(),
                        List.of(
                                chosen(Setting.ACTION_DUE_SOON_DAYS, 70),
                                chosen(Setting.ACTION_RED_SLIPS, 1),
                                chosen(Setting.AGREEMENT_RENEWAL_MONTHS, 60)));
            }

            @Override
            public void agreements(BoardReport report, Consumer<AgreementRow> rows) {
                new FictionalRows().agreements(report, rows);
            }

            @Override
            public void actions(BoardReport report, Consumer<ActionLogRow> rows) {
                new FictionalRows().actions(report, rows);
            }
        };

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes(ALL, stricter)));
                XSSFWorkbook standard = open(ALL)) {
            assertThat(ratings(standard, "Actions")).contains("Green", "Amber", "Red");
            assertThat(ratings(workbook, "Actions")).contains("Amber", "Red").doesNotContain("Green");
            assertThat(count(ratings(workbook, "Actions"), "Red"))
                    .isGreaterThan(count(ratings(standard, "Actions"), "Red"));
            assertThat(count(ratings(workbook, "Agreements"), "Amber"))
                    .isGreaterThan(count(ratings(standard, "Agreements"), "Amber"));
            assertThat(words(standard.getSheet("Notes")))
                    .contains("due within 14 days or after 1 move", "overdue or after 2 moves", "within 6 months");
            assertThat(words(workbook.getSheet("Notes")))
                    .contains("due within 70 days or after 1 move", "overdue or after 1 move.", "within 60 months");
        }
    }

    private static SettingChange chosen(Setting setting, int value) {
        return new SettingChange(
                FictionalRows.PARTNERSHIP,
                setting,
                1,
                value,
                FictionalRows.TODAY,
                "Fictional",
                Instant.EPOCH,
                "Nobody");
    }

    private static List<String> ratings(XSSFWorkbook workbook, String sheet) {
        XSSFSheet rated = workbook.getSheet(sheet);
        return rows(rated).stream()
                .map(row -> at(rated, row, "RAG").getStringCellValue().split(" - ", -1)[0])
                .toList();
    }

    private static long count(List<String> ratings, String colour) {
        return ratings.stream().filter(colour::equals).count();
    }

    @Test
    void an_agreement_without_dates_claims_nothing() throws IOException {
        try (XSSFWorkbook workbook = open(ALL)) {
            XSSFSheet sheet = workbook.getSheet("Agreements");
            XSSFRow row = row(sheet, "AG/2023/001");
            assertThat(at(sheet, row, "Status").getStringCellValue())
                    .isEqualTo("Announced; signing and dates not recorded");
            assertThat(at(sheet, row, "Signed").getStringCellValue()).isEqualTo("Not recorded");
            assertThat(at(sheet, row, "RAG").getStringCellValue())
                    .isEqualTo("Grey - cannot tell, not all dates are recorded");
        }
    }

    @Test
    void MB_7_attendance_has_a_column_for_each_meeting_and_a_true_percentage() throws IOException {
        try (XSSFWorkbook workbook = open(ONE)) {
            XSSFSheet sheet = workbook.getSheet("Attendance");
            assertThat(headers(sheet))
                    .containsExactly(
                            "Member",
                            "Role",
                            "Organisation",
                            "Voting",
                            "Possible",
                            "Attended",
                            "%",
                            "Against the minimum",
                            "10 May 2025",
                            "10 Jul 2025",
                            "10 Sep 2025",
                            "10 Nov 2025",
                            "10 Jan 2026",
                            "10 Mar 2026");
            XSSFRow newcomer = sheet.getRow(10);
            assertThat(at(sheet, newcomer, "10 May 2025").getStringCellValue()).isEqualTo("Not a member then");
            assertThat(at(sheet, newcomer, "Possible").getNumericCellValue()).isEqualTo(3);
            assertThat(at(sheet, newcomer, "%").getNumericCellValue())
                    .isEqualTo(at(sheet, newcomer, "Attended").getNumericCellValue() / 3);
            assertThat(words(sheet)).contains("Deputy came", "Present remotely");
            assertThat(rows(sheet)).allSatisfy(row -> assertThat(
                            at(sheet, row, "Against the minimum").getStringCellValue())
                    .isEqualTo(at(sheet, row, "%").getNumericCellValue() < 0.75 ? "Below 75%" : "At least 75%"));
            assertThat(rows(sheet))
                    .extracting(row -> at(sheet, row, "Against the minimum").getStringCellValue())
                    .contains("Below 75%", "At least 75%");
        }
    }

    @Test
    void two_meetings_on_one_day_have_two_headers() throws IOException {
        try (XSSFWorkbook workbook = open(ALL)) {
            assertThat(headers(workbook.getSheet("Attendance Strategy Committees")))
                    .endsWith("18 Sep 2025", "18 Sep 2025 (2)");
        }
    }

    @Test
    void QU_8_each_meeting_is_quorate_or_not_or_in_part() throws IOException {
        try (XSSFWorkbook workbook = open(ALL)) {
            XSSFSheet sheet = workbook.getSheet("Meetings");
            assertThat(rows(sheet).stream().map(row -> at(sheet, row, "Quorate").getStringCellValue()))
                    .contains("Yes", "No", "In part");
        }
    }

    @Test
    void XL_10_a_publication_has_no_reserved_business_and_no_names_of_action_owners_or_managers() throws IOException {
        try (XSSFWorkbook workbook = open(PUBLICATION)) {
            assertThat(names(workbook)).doesNotContain("KPIs", "Honorary contracts", "Earlier decisions");
            for (String name : List.of("Agreements", "Decisions", "Actions", "Status", "Programmes")) {
                assertThat(words(workbook.getSheet(name)))
                        .doesNotContain("Part 2")
                        .doesNotContain("Wrenfield")
                        .doesNotContain("Farthingale")
                        .doesNotContain("Osgood");
            }
            assertThat(headers(workbook.getSheet("Actions"))).doesNotContain("Owner", "Progress");
            assertThat(headers(workbook.getSheet("Decisions")))
                    .doesNotContain("Interests and handling", "Review after a breach");
            assertThat(words(workbook.getSheet("Notes"))).contains("Columns left out");
        }
    }

    @Test
    void XL_10_a_row_of_reserved_business_breaks_a_publication_rather_than_appear_in_it() {
        BoardReportRows leaky = new Empty() {
            @Override
            public void decisions(BoardReport report, Consumer<DecisionLogRow> rows) {
                new FictionalRows().decisions(ALL, rows);
            }
        };

        assertThatIllegalStateException().isThrownBy(() -> new ExcelBoardReport()
                .write(
                        PUBLICATION,
                        leaky.cover(PUBLICATION),
                        leaky,
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream(),
                        Progress.UNHEARD));
    }

    @Test
    void XL_10_a_confidential_agreement_breaks_a_publication_too() {
        BoardReportRows leaky = new Empty() {
            @Override
            public void agreements(BoardReport report, Consumer<AgreementRow> rows) {
                new FictionalRows().agreements(ALL, rows);
            }
        };

        assertThatIllegalStateException().isThrownBy(() -> new ExcelBoardReport()
                .write(
                        PUBLICATION,
                        leaky.cover(PUBLICATION),
                        leaky,
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream(),
                        Progress.UNHEARD));
    }

    @Test
    void a_partnership_without_any_records_gets_a_report_that_says_so() throws IOException {
        Empty empty = new Empty();

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes(ALL, empty)))) {
            assertThat(names(workbook))
                    .containsExactly(
                            "Cover",
                            "Contents",
                            "Notes",
                            "Summary",
                            "Summary decisions",
                            "Summary actions",
                            "Summary attendance",
                            "Summary key dates",
                            "Summary status",
                            "Agreements",
                            "Decisions",
                            "Actions",
                            "Attendance",
                            "Meetings",
                            "Status",
                            "Criteria",
                            "Routes",
                            "Aims",
                            "Programmes",
                            "Services",
                            "Placements",
                            "KPIs",
                            "Honorary contracts",
                            "Earlier decisions",
                            "Forward plan",
                            "Between meetings",
                            "Obligations",
                            "Seal register",
                            "Interests",
                            "Declarations",
                            "Terms of reference",
                            "Publication log",
                            "BAF",
                            "Manifest");
            assertThat(workbook.getSheet("Decisions").getRow(3).getCell(0).getStringCellValue())
                    .isEqualTo("No decisions");
            assertThat(words(workbook.getSheet("Cover"))).contains("Nothing, on the committees that you belong to");
        }
    }

    @Test
    void an_earlier_decision_says_that_nobody_has_checked_it() throws IOException {
        try (XSSFWorkbook workbook = open(ALL)) {
            assertThat(words(workbook.getSheet("Earlier decisions")))
                    .contains("JSC/2019/4", "7 for, 1 against", "Brought in from an earlier register: decisions.xlsx,")
                    .doesNotContain("Yes");
        }
    }

    @Test
    void the_same_rows_give_the_same_bytes_whoever_helps() throws IOException {
        byte[] alone = bytes(ALL, new FictionalRows());
        assertThat(bytes(ALL, new FictionalRows())).isEqualTo(alone);
        assertThat(bytes(new ExcelBoardReport(Runnable::run), ALL, new FictionalRows()))
                .isEqualTo(alone);
    }

    /** A partnership that has no records yet. */
    static class Empty implements BoardReportRows {
        @Override
        public long positionAt(Instant instant) {
            return 0;
        }

        @Override
        public BoardReportCover cover(BoardReport report) {
            return new FictionalRows().cover(report);
        }

        @Override
        public Map<Register, Long> counts(BoardReport report) {
            return counted(this, report);
        }

        @Override
        public SettingsOnDay settings(BoardReport report) {
            return new SettingsOnDay(report.trueAt(), List.of());
        }

        @Override
        public void agreements(BoardReport report, Consumer<AgreementRow> rows) {}

        @Override
        public void decisions(BoardReport report, Consumer<DecisionLogRow> rows) {}

        @Override
        public void actions(BoardReport report, Consumer<ActionLogRow> rows) {}

        @Override
        public List<MeetingQuorumRow> meetings(BoardReport report) {
            return List.of();
        }

        @Override
        public List<AttendanceRow> attendance(BoardReport report, CommitteeId committee) {
            return List.of();
        }

        @Override
        public void evidence(BoardReport report, Consumer<EvidenceRow> rows) {}

        @Override
        public JourneyRows journey() {
            return new NoJourney();
        }

        @Override
        public void measures(BoardReport report, Consumer<MeasureRegisterRow> rows) {}

        @Override
        public void programmes(BoardReport report, Consumer<ProgrammeRegisterRow> rows) {}

        @Override
        public void earlierDecisions(BoardReport report, Consumer<EarlierDecisionLine> rows) {}

        @Override
        public void honoraryArrangements(BoardReport report, Consumer<HonoraryRow> rows) {}

        @Override
        public void principalRisks(BoardReport report, Consumer<BafRow> rows) {}

        @Override
        public void placements(BoardReport report, Consumer<PlacementRow> rows) {}

        @Override
        public CommitteeRows committees() {
            return new NoCommittees();
        }

        @Override
        public CommitmentRows commitments() {
            return new NoCommitments();
        }

        @Override
        public DeclaredRows declared() {
            return new NoInterests();
        }

        @Override
        public List<Withheld> withheld(BoardReport report) {
            return List.of();
        }
    }

    /** Nobody is on the way to anything. */
    static final class NoJourney implements JourneyRows {
        @Override
        public void criteria(BoardReport report, Consumer<CriterionRow> rows) {}

        @Override
        public void routes(BoardReport report, Consumer<RouteRow> rows) {}

        @Override
        public void aims(BoardReport report, Consumer<AimRegisterRow> rows) {}

        @Override
        public void services(BoardReport report, Consumer<ServiceRegisterRow> rows) {}
    }

    /** No plans, nothing decided without a meeting, no terms and nothing published. */
    static class NoCommittees implements CommitteeRows {
        @Override
        public void forwardPlans(BoardReport report, Consumer<ForwardPlan> plans) {}

        @Override
        public void betweenMeetings(BoardReport report, Consumer<BetweenMeetingsRow> rows) {}

        @Override
        public void termsOfReference(BoardReport report, Consumer<TermsRow> rows) {}

        @Override
        public void publications(BoardReport report, Consumer<PublicationRow> rows) {}
    }

    private static final class NoCommitments implements CommitmentRows {
        @Override
        public void obligations(BoardReport report, Consumer<ObligationDueRow> rows) {}

        @Override
        public void seals(BoardReport report, Consumer<SealRow> rows) {}
    }

    private static final class NoInterests implements DeclaredRows {
        @Override
        public void interests(BoardReport report, Consumer<RegisteredInterestRow> rows) {}

        @Override
        public void declarations(BoardReport report, Consumer<DeclarationRow> rows) {}
    }

    static BoardReport report(@Nullable CommitteeId committee, ReportForm form) {
        return BoardReport.asAt(committee, FictionalRows.TODAY, 4_812, form);
    }

    static byte[] bytes(BoardReport report, BoardReportRows rows) {
        return bytes(new ExcelBoardReport(), report, rows);
    }

    private static byte[] bytes(ExcelBoardReport writer, BoardReport report, BoardReportRows rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(
                report,
                rows.cover(report),
                rows,
                bytes,
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                Progress.UNHEARD);
        return bytes.toByteArray();
    }

    /** How many rows those are, counted by reading them. */
    static Map<Register, Long> counted(BoardReportRows rows, BoardReport report) {
        Map<Register, Long> counts = new EnumMap<>(Register.class);
        counts.put(Register.AGREEMENTS, count(all -> rows.agreements(report, all::accept)));
        counts.put(Register.DECISIONS, count(all -> rows.decisions(report, all::accept)));
        counts.put(Register.ACTIONS, count(all -> rows.actions(report, all::accept)));
        counts.put(Register.STATUS, count(all -> rows.evidence(report, all::accept)));
        counts.put(Register.CRITERIA, count(all -> rows.journey().criteria(report, all::accept)));
        counts.put(Register.ROUTES, count(all -> rows.journey().routes(report, all::accept)));
        counts.put(Register.AIMS, count(all -> rows.journey().aims(report, all::accept)));
        counts.put(Register.SERVICES, count(all -> rows.journey().services(report, all::accept)));
        counts.put(Register.PROGRAMMES, count(all -> rows.programmes(report, all::accept)));
        counts.put(Register.PLACEMENTS, count(all -> rows.placements(report, all::accept)));
        counts.put(Register.MEASURES, count(all -> rows.measures(report, all::accept)));
        counts.put(Register.HONORARY, count(all -> rows.honoraryArrangements(report, all::accept)));
        counts.put(Register.EARLIER_DECISIONS, count(all -> rows.earlierDecisions(report, all::accept)));
        counts.put(Register.FORWARD_PLAN, count(all -> rows.committees()
                .forwardPlans(report, plan -> plan.lines().forEach(all))));
        counts.put(Register.BETWEEN_MEETINGS, count(all -> rows.committees().betweenMeetings(report, all::accept)));
        counts.put(Register.TERMS, count(all -> rows.committees().termsOfReference(report, all::accept)));
        counts.put(Register.PUBLICATIONS, count(all -> rows.committees().publications(report, all::accept)));
        counts.put(Register.OBLIGATIONS, count(all -> rows.commitments().obligations(report, all::accept)));
        counts.put(Register.SEALS, count(all -> rows.commitments().seals(report, all::accept)));
        counts.put(Register.BAF, count(all -> rows.principalRisks(report, all::accept)));
        counts.put(Register.INTERESTS, count(all -> rows.declared().interests(report, all::accept)));
        counts.put(Register.DECLARATIONS, count(all -> rows.declared().declarations(report, all::accept)));
        List<MeetingQuorumRow> meetings = rows.meetings(report);
        counts.put(Register.MEETINGS, (long) meetings.size());
        counts.put(
                Register.ATTENDANCE,
                meetings.stream()
                        .map(MeetingQuorumRow::committee)
                        .distinct()
                        .mapToLong(committee -> MemberAttendance.matrix(rows.attendance(report, committee))
                                .size())
                        .sum());
        return counts;
    }

    private static long count(Consumer<Consumer<Object>> source) {
        AtomicLong count = new AtomicLong();
        source.accept(row -> count.incrementAndGet());
        return count.get();
    }

    private static XSSFWorkbook open(BoardReport report) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(report, new FictionalRows())));
    }

    private static List<String> names(XSSFWorkbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetName)
                .toList();
    }

    private static Stream<XSSFTable> tables(XSSFWorkbook workbook) {
        return StreamSupport.stream(workbook.spliterator(), false)
                .flatMap(sheet -> ((XSSFSheet) sheet).getTables().stream());
    }

    private static List<String> headers(XSSFSheet sheet) {
        return sheet.getTables().get(0).getColumns().stream()
                .map(column -> column.getName())
                .toList();
    }

    private static List<XSSFRow> rows(XSSFSheet sheet) {
        return IntStream.rangeClosed(3, sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .toList();
    }

    private static XSSFRow row(XSSFSheet sheet, String reference) {
        return rows(sheet).stream()
                .filter(row -> row.getCell(0).getStringCellValue().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private static XSSFCell at(XSSFSheet sheet, XSSFRow row, String header) {
        return row.getCell(headers(sheet).indexOf(header));
    }

    /** The type of what a cell shows. */
    private static CellType typeOf(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    private static String words(XSSFSheet sheet) {
        List<String> words = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> {
            if (typeOf(cell) == CellType.STRING) {
                words.add(cell.getStringCellValue());
            }
        }));
        return String.join("\n", words);
    }
}
