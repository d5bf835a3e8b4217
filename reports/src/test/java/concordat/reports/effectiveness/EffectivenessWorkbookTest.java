package concordat.reports.effectiveness;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.action.ActionFacts;
import concordat.domain.action.ActionState;
import concordat.domain.board.MeetingQuorumRow.Quorate;
import concordat.domain.board.MemberAttendance;
import concordat.domain.committee.CommitteeLine;
import concordat.domain.committee.LegalForm;
import concordat.domain.decision.Outcome;
import concordat.domain.effectiveness.AttendanceOverTime;
import concordat.domain.effectiveness.AuditYear;
import concordat.domain.effectiveness.AuditedDecision;
import concordat.domain.effectiveness.AuditedDecision.Minuted;
import concordat.domain.effectiveness.AuditedMeeting;
import concordat.domain.effectiveness.AuditedTask;
import concordat.domain.effectiveness.EffectivenessAudit;
import concordat.domain.effectiveness.MeetingOnRecord;
import concordat.domain.effectiveness.PreparedAudit;
import concordat.domain.effectiveness.Receipt;
import concordat.domain.measure.ControlChart;
import concordat.domain.measure.Direction;
import concordat.domain.meeting.AttendanceRow;
import concordat.domain.meeting.AttendanceRow.Mark;
import concordat.domain.meeting.MeetingState;
import concordat.domain.meeting.WorkYear;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Part;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The yearly audit as a workbook: a row for each action with lead, reason and receipt, attendance as x of y, and what the public gets. */
class EffectivenessWorkbookTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final LocalDate DUE = LocalDate.of(2026, 5, 1);
    private static final MeetingId MEETING = new MeetingId(new UUID(3, 1));
    private static final int HEADER = 2;

    @Test
    void a_decision_has_a_row_for_each_of_its_actions() throws IOException {
        try (XSSFWorkbook workbook = workbook(false)) {
            XSSFSheet sheet = workbook.getSheet("Decisions");
            assertThat(cells(sheet.getRow(HEADER)))
                    .containsExactly(
                            "Decision ref",
                            "Date",
                            "Minute ref",
                            "Minutes",
                            "Part",
                            "Item",
                            "Decision",
                            "Outcome",
                            "Action ref",
                            "Action",
                            "Lead",
                            "Organisation",
                            "Due, as first agreed",
                            "Done",
                            "Done in time",
                            "Reason if not",
                            "Sent to",
                            "Receipt proven");
            assertThat(text(sheet, 1, "Action ref")).isEqualTo("QIC/A/1");
            assertThat(text(sheet, 1, "Done in time")).isEqualTo("Done late");
            assertThat(text(sheet, 1, "Reason if not")).isEqualTo("Moved to 9 May 2026: The dean was ill");
            assertThat(text(sheet, 2, "Done in time")).isEqualTo("Not done in time");
            assertThat(text(sheet, 2, "Reason if not")).isEqualTo("No reason on record. Last note: Half done");
            assertThat(text(sheet, 2, "Done")).isEqualTo("Not done");
            assertThat(text(sheet, 3, "Done in time")).isEqualTo("No action was asked for");
            assertThat(text(sheet, 1, "Receipt proven"))
                    .isEqualTo("LPT Board: LPT/26/114, 20 May 2026\nNHFT Board: not yet");
            assertThat(text(sheet, 3, "Receipt proven")).isEqualTo("Not needed");
            for (String column : List.of("Date", "Due, as first agreed", "Done")) {
                assertThat(DateUtil.isCellDateFormatted(cell(sheet, 1, column)))
                        .as(column)
                        .isTrue();
            }
        }
    }

    @Test
    void attendance_is_x_of_y_possible_with_a_column_for_each_meeting_held_MB_7() throws IOException {
        try (XSSFWorkbook workbook = workbook(false)) {
            XSSFSheet sheet = workbook.getSheet("Attendance");
            assertThat(cells(sheet.getRow(HEADER)))
                    .endsWith("As expected", "10 Apr 2026")
                    .doesNotContain("11 May 2026");
            assertThat(text(sheet, 1, "Attended, of those possible")).isEqualTo("0 of 1");
            assertThat(text(sheet, 1, "As expected")).isEqualTo("Below 75%");
            assertThat(text(sheet, 1, "10 Apr 2026")).isEqualTo("Apologies");
            assertThat(cell(sheet, 1, "Possible").getNumericCellValue()).isEqualTo(1);
        }
    }

    @Test
    void meetings_tell_whether_their_minutes_were_in_time_MI_6() throws IOException {
        try (XSSFWorkbook workbook = workbook(false)) {
            XSSFSheet sheet = workbook.getSheet("Meetings");
            assertThat(text(sheet, 1, "Minutes in time")).isEqualTo("Done late");
            assertThat(text(sheet, 1, "Quorate")).isEqualTo("In part");
            assertThat(text(sheet, 1, "Items not quorate")).isEqualTo("7");
            assertThat(text(sheet, 2, "Status")).isEqualTo("Cancelled");
            assertThat(text(sheet, 2, "Minutes in time")).isEqualTo("Not due");
        }
    }

    @Test
    void the_cover_has_the_figures() throws IOException {
        try (XSSFWorkbook workbook = workbook(false)) {
            assertThat(words(workbook.getSheet("Cover")))
                    .contains("NHS year 2026/27: 1 April 2026 to 31 March 2027, so far")
                    .contains("0 of 2 (0%)")
                    .contains("1 of 2 (50%)")
                    .contains("Olive Example, Governance officer");
        }
    }

    @Test
    void for_the_public_nobody_is_named_as_owner_and_no_reason_is_told_XL_7_XL_10() throws IOException {
        try (XSSFWorkbook workbook = workbook(true)) {
            assertThat(cells(workbook.getSheet("Decisions").getRow(HEADER)))
                    .doesNotContain("Lead", "Reason if not")
                    .contains("Organisation");
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                assertThat(words(workbook.getSheetAt(i)))
                        .doesNotContain("Olive Example")
                        .doesNotContain("The dean was ill")
                        .doesNotContain("Half done");
                assertThat(workbook.getSheetAt(i).getTables())
                        .allMatch(table -> table.getCTTable().getAutoFilter() == null);
            }
        }
    }

    @Test
    void attendance_by_meeting_has_limits_in_the_table_and_a_native_chart_with_its_values_and_words_beside_it()
            throws IOException {
        try (XSSFWorkbook workbook = workbook(false)) {
            XSSFSheet sheet = workbook.getSheet("Attendance by meeting");
            assertThat(sheet.getTables().get(0).getDataRowCount()).isEqualTo(14);
            assertThat(words(sheet)).contains("Mean", "Upper limit", "Lower limit", "Common cause", "Special cause: ");
            XSSFChart chart = sheet.getDrawingPatriarch().getCharts().get(0);
            assertThat(chart.getTitleText().getString()).isEqualTo("Voting members who came to each meeting");
            var lines = chart.getCTChart().getPlotArea().getLineChartArray(0).getSerList();
            assertThat(lines).hasSize(5);
            var came = lines.get(0);
            assertThat(came.getVal().getNumRef().getF()).isEqualTo("'Attendance by meeting'!$E$4:$E$17");
            assertThat(came.getVal().getNumRef().getNumCache().getPtList()).hasSize(14);
            assertThat(came.getVal().getNumRef().getNumCache().getPtArray(13).getV())
                    .isEqualTo("0.2");
            assertThat(sheet.getRow(16).getCell(4).getNumericCellValue()).isEqualTo(0.2);
            assertThat(came.getCat().getStrRef().getStrCache().getPtArray(0).getV())
                    .isEqualTo("QIC/M/1");
            assertThat(((XSSFGraphicFrame)
                                    sheet.getDrawingPatriarch().getShapes().get(0))
                            .getCTGraphicalObjectFrame()
                            .getNvGraphicFramePr()
                            .getCNvPr()
                            .getDescr())
                    .contains("14 meetings", "Special cause: concern", "The table beside it has the values");
        }
    }

    @Test
    void too_few_meetings_have_a_chart_of_their_run_and_no_limits_SP_5() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new EffectivenessWorkbook().write(prepared(overTime(4), false), out);

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            XSSFSheet sheet = workbook.getSheet("Attendance by meeting");
            assertThat(words(sheet)).contains("Not enough data").doesNotContain("Upper limit");
            assertThat(sheet.getDrawingPatriarch()
                            .getCharts()
                            .get(0)
                            .getCTChart()
                            .getPlotArea()
                            .getLineChartArray(0)
                            .getSerList())
                    .hasSize(2);
        }
    }

    /** Four of five came, and nine of ten, in turn; in the end one of five. */
    private static AttendanceOverTime overTime(int meetings) {
        List<AttendanceOverTime.Came> all = new ArrayList<>();
        for (int i = 1; i < meetings; i++) {
            all.add(new AttendanceOverTime.Came(DUE.minusMonths(meetings - i), "QIC/M/" + i, i % 2 == 0 ? 9 : 8, 10));
        }
        all.add(new AttendanceOverTime.Came(DUE, "QIC/M/" + meetings, 1, 5));
        return new AttendanceOverTime(
                all,
                ControlChart.of(
                        all.stream().map(AttendanceOverTime.Came::percentage).toList(),
                        Direction.INCREASE,
                        OptionalDouble.of(75),
                        12,
                        false));
    }

    private static PreparedAudit prepared(AttendanceOverTime overTime, boolean publication) {
        return new PreparedAudit(
                new UUID(9, 9),
                audit(),
                overTime,
                publication,
                "Olive Example, Governance officer",
                Instant.parse("2026-05-20T09:00:00Z"),
                "audit.xlsx");
    }

    private static XSSFWorkbook workbook(boolean publication) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new EffectivenessWorkbook().write(prepared(overTime(14), publication), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static EffectivenessAudit audit() {
        AuditedTask late = task(
                1,
                ActionState.COMPLETE,
                DUE.plusDays(4),
                List.of(new AuditedTask.Move(DUE.plusDays(8), "The dean was ill")));
        AuditedTask open = task(2, ActionState.STARTED, null, List.of());
        return new EffectivenessAudit(
                new CommitteeLine(
                        new CommitteeId(new UUID(1, 1)),
                        new PartnershipId(new UUID(2, 1)),
                        "Quality Committee",
                        "QIC",
                        LegalForm.JOINT_COMMITTEE,
                        false,
                        List.of("LPT"),
                        List.of()),
                AuditYear.of(WorkYear.NHS, TODAY),
                TODAY,
                List.of(
                        decision(
                                1,
                                List.of(late, open),
                                List.of(
                                        new Receipt("LPT Board", "Escalation", DUE, TODAY, "LPT/26/114"),
                                        new Receipt("NHFT Board", "Escalation", DUE, null, null))),
                        decision(2, List.of(), List.of())),
                false,
                List.of(
                        new AuditedMeeting(
                                meeting(MEETING, "2026-04-10", MeetingState.CLOSED, LocalDate.of(2026, 5, 8)),
                                LocalDate.of(2026, 4, 24)),
                        new AuditedMeeting(
                                meeting(new MeetingId(new UUID(3, 2)), "2026-05-11", MeetingState.CANCELLED, null),
                                null)),
                MemberAttendance.matrix(List.of(new AttendanceRow(
                        MEETING,
                        "QIC/M/1",
                        LocalDate.of(2026, 4, 10),
                        new PersonId(new UUID(5, 1)),
                        "Mona Member",
                        "Director",
                        "LPT",
                        true,
                        Mark.APOLOGIES))),
                75);
    }

    private static MeetingOnRecord meeting(
            MeetingId id, String on, MeetingState state, @Nullable LocalDate circulated) {
        boolean held = state != MeetingState.CANCELLED;
        return new MeetingOnRecord(
                id,
                "QIC/M/" + on,
                "Meeting",
                LocalDate.parse(on),
                state,
                3,
                4,
                held ? Quorate.PART : null,
                held ? "7" : null,
                held ? LocalDate.parse(on) : null,
                circulated,
                null);
    }

    private static AuditedDecision decision(int number, List<AuditedTask> tasks, List<Receipt> receipts) {
        return new AuditedDecision(
                new DecisionId(new UUID(4, number)),
                "QIC/2026/" + number,
                LocalDate.of(2026, 4, 10),
                Part.PART_1,
                "Plan",
                "To approve the plan",
                Outcome.APPROVED,
                "26/1",
                Minuted.APPROVED,
                tasks,
                receipts);
    }

    private static AuditedTask task(
            int number, ActionState state, @Nullable LocalDate closed, List<AuditedTask.Move> moves) {
        return new AuditedTask(
                new ActionId(new UUID(6, number)),
                new PartnershipId(new UUID(2, 1)),
                "QIC/A/" + number,
                "Write to the wards",
                "Olive Example, Director",
                "LPT",
                DUE,
                new ActionFacts(state, DUE, moves.size()),
                null,
                closed,
                moves,
                "Half done",
                null);
    }

    private static String text(XSSFSheet sheet, int row, String column) {
        return new DataFormatter().formatCellValue(cell(sheet, row, column));
    }

    private static Cell cell(XSSFSheet sheet, int row, String column) {
        return sheet.getRow(HEADER + row).getCell(cells(sheet.getRow(HEADER)).indexOf(column));
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(cell.getStringCellValue()));
        return cells;
    }

    private static String words(XSSFSheet sheet) {
        StringBuilder words = new StringBuilder();
        DataFormatter formatter = new DataFormatter();
        sheet.forEach(row -> row.forEach(
                cell -> words.append(formatter.formatCellValue(cell)).append('\n')));
        return words.toString();
    }
}
