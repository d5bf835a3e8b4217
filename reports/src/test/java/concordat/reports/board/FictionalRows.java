package concordat.reports.board;

import concordat.domain.board.ActionRow;
import concordat.domain.board.AgreementRow;
import concordat.domain.board.AttendanceRow;
import concordat.domain.board.AttendanceRow.Attendance;
import concordat.domain.board.AttendanceRow.Mark;
import concordat.domain.board.BoardReport;
import concordat.domain.board.BoardReportCover;
import concordat.domain.board.BoardReportRows;
import concordat.domain.board.DecisionRow;
import concordat.domain.board.MeetingRow;
import concordat.domain.board.Part;
import concordat.domain.board.ProgrammeRow;
import concordat.domain.board.StatusRow;
import concordat.domain.board.Withheld;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A year of a partnership with fictional people and records; the organisations, their announced agreement and their
 * work under way are the real, public ones. About sixty rows, with every awkward case.
 */
final class FictionalRows implements BoardReportRows {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
    static final UUID BOARD = new UUID(0, 1);
    static final UUID IN_COMMON = new UUID(0, 2);

    private static final String LPT = "LPT";
    private static final String NHFT = "NHFT";
    private static final String UOL = "UoL";
    private static final String LPT_NAME = "Leicestershire Partnership NHS Trust";
    private static final String NHFT_NAME = "Northamptonshire Healthcare NHS Foundation Trust";
    private static final String UOL_NAME = "University of Leicester";
    private static final String BOARD_NAME = "Partnership Board";
    private static final String IN_COMMON_NAME = "Strategy Committees in Common";

    @Override
    public long positionAt(Instant instant) {
        return instant.isBefore(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC)) ? 0 : 4_812;
    }

    @Override
    public BoardReportCover cover(BoardReport report) {
        return new BoardReportCover(
                new UUID(0x019A5B6C7D8E7000L, 0x8000000000000001L),
                new UUID(0, 99),
                "University of Leicester, LPT and NHFT partnership",
                report.committee() == null ? null : BOARD_NAME,
                Instant.parse("2026-03-12T09:30:00Z"),
                "Meredith Ashgrove (fictional)",
                "Executive, " + LPT_NAME,
                List.of(
                        "Part 1 of " + BOARD_NAME + " and of " + IN_COMMON_NAME,
                        "Part 2 of " + BOARD_NAME,
                        "Agreements to which " + LPT_NAME + " is a party"),
                true,
                true);
    }

    @Override
    public void agreements(BoardReport report, Consumer<AgreementRow> rows) {
        String all = String.join("; ", LPT_NAME, NHFT_NAME, UOL_NAME);
        rows.accept(agreement(
                "AG/2023/001",
                "Partnership of NHFT and LPT with the University of Leicester",
                "PARTNERSHIP_AGREEMENT",
                all,
                "Announced; signing and dates not recorded",
                null,
                null,
                null,
                null));
        rows.accept(agreement(
                "AG/2024/004",
                "Placements for medical students in community mental health",
                "PLACEMENT_AGREEMENT",
                NHFT_NAME + "; " + UOL_NAME,
                "IN_FORCE",
                LocalDate.of(2024, 7, 22),
                LocalDate.of(2024, 8, 1),
                LocalDate.of(2027, 8, 1),
                LocalDate.of(2026, 8, 1)));
        rows.accept(agreement(
                "AG/2024/009",
                "Sharing of anonymised outcome data for research",
                "DATA_SHARING_AGREEMENT",
                all,
                "IN_FORCE",
                LocalDate.of(2024, 9, 2),
                LocalDate.of(2024, 9, 9),
                LocalDate.of(2026, 6, 30),
                LocalDate.of(2026, 2, 1)));
        rows.accept(agreement(
                "AG/2022/002",
                "Library and knowledge services",
                "SERVICE_LEVEL_AGREEMENT",
                LPT_NAME + "; " + UOL_NAME,
                "EXPIRED_OPERATING_WITHOUT_AGREEMENT",
                LocalDate.of(2022, 1, 17),
                LocalDate.of(2022, 2, 1),
                LocalDate.of(2026, 2, 1),
                null));
        rows.accept(agreement(
                "AG/2025/003",
                "Joint clinical academic appointments",
                "MOU",
                all,
                "IN_REVIEW",
                null,
                null,
                null,
                null));
        rows.accept(agreement(
                "AG/2021/001",
                "Quality improvement faculty",
                "COLLABORATION_AGREEMENT",
                LPT_NAME + "; " + NHFT_NAME,
                "TERMINATED",
                LocalDate.of(2021, 5, 3),
                LocalDate.of(2021, 5, 10),
                LocalDate.of(2025, 5, 10),
                null));
        rows.accept(agreement(
                "AG/2025/011",
                "Evaluation of placements",
                "COLLABORATION_AGREEMENT",
                NHFT_NAME + "; " + UOL_NAME,
                "IN_FORCE",
                LocalDate.of(2025, 10, 1),
                LocalDate.of(2025, 10, 1),
                LocalDate.of(2028, 10, 1),
                LocalDate.of(2026, 10, 1)));
    }

    private static AgreementRow agreement(
            String reference,
            String title,
            String type,
            String parties,
            String status,
            @Nullable LocalDate signed,
            @Nullable LocalDate effective,
            @Nullable LocalDate end,
            @Nullable LocalDate review) {
        return new AgreementRow(
                reference,
                title,
                type,
                parties,
                reference.equals("AG/2023/001")
                        ? "Medical teaching, training and health sciences research; centres of academic excellence; innovation"
                        : "Fictional, for demonstration",
                status,
                signed,
                effective,
                end,
                review,
                end == null ? null : "6 months",
                end == null ? null : end.minusMonths(6),
                reference.equals("AG/2023/001") ? null : "Rowan Thistlewood, " + LPT + "; Imogen Farthingale, " + UOL,
                reference.equals("AG/2023/001") ? null : "Priya Hollowell, " + LPT + "; Tomos Wrenfield, " + UOL,
                reference.equals("AG/2025/003"));
    }

    @Override
    public void decisions(BoardReport report, Consumer<DecisionRow> rows) {
        List<DecisionRow> decisions = new ArrayList<>();
        collectDecisions(report, decisions::add);
        decisions.sort(Comparator.comparing(DecisionRow::decided)
                .reversed()
                .thenComparing(DecisionRow::reference)
                .thenComparing(DecisionRow::decidingBody));
        decisions.forEach(rows);
    }

    private static void collectDecisions(BoardReport report, Consumer<DecisionRow> rows) {
        String[] subjects = {
            "Joint research strategy",
            "Placement capacity 2026/27",
            "Centre of academic excellence: options",
            "Data sharing protocol",
            "Clinical academic posts",
            "Annual report of the partnership",
            "Terms of reference",
            "Shared simulation suite"
        };
        for (int i = 0; i < 16; i++) {
            LocalDate date = TODAY.minusMonths(i / 2).minusDays(2);
            boolean reserved = i % 7 == 3;
            if (reserved && report.isPublication()) {
                continue;
            }
            String subject = subjects[i % subjects.length];
            boolean inquorate = i == 4;
            boolean tie = i == 6;
            boolean consensus = i % 5 == 1 && !tie;
            String outcome = inquorate
                    ? null
                    : tie
                            ? "NOT_APPROVED"
                            : i % 6 == 2 ? "DEFERRED" : i % 6 == 5 ? "APPROVED_WITH_CONDITIONS" : "APPROVED";
            rows.accept(new DecisionRow(
                    "LPT-NHFT-UOL/" + date.getYear() + "/" + "%03d".formatted(40 - i),
                    date,
                    BOARD_NAME,
                    "JOINT_COMMITTEE",
                    "PB/" + date.getYear() + "/" + "%02d".formatted(date.getMonthValue()),
                    Integer.toString(3 + i % 6),
                    reserved ? Part.PART_2 : Part.PART_1,
                    subject,
                    "That the Board approve the paper \"" + subject
                            + "\" and its timetable, and ask the executive sponsors to report progress to the next meeting.",
                    BOARD_NAME,
                    "LPT; NHFT",
                    "APPROVE",
                    inquorate ? null : consensus ? "CONSENSUS" : "VOTE",
                    consensus || inquorate ? null : tie ? 3 : 5,
                    consensus || inquorate ? null : tie ? 3 : 1,
                    consensus || inquorate ? null : 0,
                    consensus || inquorate ? null : 1,
                    tie ? "AGAINST" : null,
                    !inquorate,
                    inquorate
                            ? "Not quorate for this item: NHFT has 1 of 2 voting members present, 1 is recused. No vote, next business."
                            : "Quorate: 6 of 6 voting members needed are present (LPT 3 of 2, NHFT 3 of 2)."
                                    + (consensus
                                            ? " Agreed by consensus."
                                            : tie
                                                    ? " Votes equal, 3 for and 3 against; casting vote against: not carried."
                                                    : " 5 for, 1 against: carried by simple majority."),
                    i % 4 == 0
                            ? "Leander Osgood (NHFT) declared a non-financial professional interest; left for the item at 10:05, returned at 10:20"
                            : null,
                    outcome,
                    "APPROVED_WITH_CONDITIONS".equals(outcome)
                            ? "Costs to be confirmed by both directors of finance"
                            : null,
                    standing(i, outcome),
                    "APPROVED".equals(outcome) ? date : null,
                    i % 3 == 0 ? "AG/2024/009 Sharing of anonymised outcome data for research" : null,
                    i == 12 ? "Superseded by LPT-NHFT-UOL/2026/038" : null));
        }
        if (report.committee() != null) {
            return;
        }
        for (String organisation : List.of(LPT, NHFT)) {
            boolean agreed = organisation.equals(LPT);
            rows.accept(new DecisionRow(
                    "LPT-NHFT/2025/011",
                    LocalDate.of(2025, 9, 18),
                    IN_COMMON_NAME,
                    "COMMITTEES_IN_COMMON",
                    "SC/2025/09",
                    "4",
                    Part.PART_1,
                    "Name of the group",
                    "=cmd|' /C calc'!A0 is what somebody typed here, and it is shown as typed",
                    organisation + " Strategy Committee",
                    organisation,
                    "APPROVE",
                    "VOTE",
                    agreed ? 4 : 1,
                    agreed ? 0 : 3,
                    0,
                    0,
                    null,
                    true,
                    agreed ? "4 for, 0 against: carried." : "1 for, 3 against: not carried.",
                    null,
                    agreed ? "APPROVED" : "NOT_APPROVED",
                    null,
                    "NOT_AGREED_BY_ALL",
                    null,
                    null,
                    null));
        }
    }

    private static String standing(int index, @Nullable String outcome) {
        if (outcome == null) {
            return "AWAITING_QUORUM";
        }
        if (index == 12) {
            return "SUPERSEDED";
        }
        return switch (outcome) {
            case "DEFERRED" -> "AWAITING_RETURN";
            case "NOT_APPROVED" -> "CLOSED";
            default -> "IN_EFFECT";
        };
    }

    @Override
    public void actions(BoardReport report, Consumer<ActionRow> rows) {
        List<String> owners = List.of(
                "Rowan Thistlewood, Director of Strategy",
                "Imogen Farthingale, Pro-Vice-Chancellor",
                "Leander Osgood, Medical Director",
                "Priya Hollowell, Head of Education",
                "Tomos Wrenfield, Research Manager");
        List<String> organisations = List.of(LPT, UOL, NHFT, LPT, UOL);
        List<String> what = List.of(
                "Bring a costed plan for the simulation suite",
                "Agree the placement timetable with the medical school",
                "Publish the protocol on data sharing",
                "Draft the joint job description",
                "Report recruitment to the Dreams study",
                "Confirm the members of the working group",
                "Seek legal advice on intellectual property");
        String[] statuses = {
            "IN_PROGRESS", "OVERDUE", "COMPLETE", "NOT_DUE", "PROPOSED_COMPLETE", "ON_HOLD", "CANCELLED"
        };
        int[] dueIn = {9, -12, -30, 60, -1, 45, 10};
        for (int i = 0; i < 14; i++) {
            boolean reserved = i == 9;
            if (reserved && report.isPublication()) {
                continue;
            }
            String status = statuses[i % 7];
            LocalDate met = TODAY.minusMonths(1 + i / 5).minusDays(2);
            int revisions = i == 7 ? 2 : i == 10 ? 1 : 0;
            LocalDate due = TODAY.plusDays(i < 7 ? dueIn[i] : dueIn[i % 7] + 15);
            rows.accept(new ActionRow(
                    "LPT-NHFT-UOL/2026/A" + (101 + i),
                    met,
                    BOARD_NAME,
                    i % 4 == 3 ? null : "LPT-NHFT-UOL/2026/0" + (40 - i),
                    reserved ? Part.PART_2 : Part.PART_1,
                    (3 + i % 6) + " Matters from the last meeting",
                    what.get(i % what.size()),
                    owners.get(i % 5),
                    organisations.get(i % 5),
                    revisions > 0 ? due.minusMonths(revisions) : due,
                    revisions > 0 ? due : null,
                    revisions,
                    status,
                    i % 3 == 0
                            ? null
                            : "First draft with colleagues; comments asked for by the end of the month.\nOn the agenda of the working group.",
                    status.equals("COMPLETE") ? TODAY.minusDays(2) : null));
        }
    }

    @Override
    public void meetings(BoardReport report, Consumer<MeetingRow> rows) {
        boardMeetings(report).forEach(rows);
        if (report.committee() == null) {
            rows.accept(new MeetingRow(
                    new UUID(2, 1),
                    IN_COMMON,
                    IN_COMMON_NAME,
                    "SC/2025/09",
                    LocalDate.of(2025, 9, 18),
                    "CLOSED",
                    8,
                    8,
                    "YES",
                    null));
            rows.accept(new MeetingRow(
                    new UUID(2, 2),
                    IN_COMMON,
                    IN_COMMON_NAME,
                    "SC/2025/09a",
                    LocalDate.of(2025, 9, 18),
                    "CLOSED",
                    3,
                    8,
                    "NO",
                    "All items: NHFT committee 1 of 3"));
        }
    }

    private static List<MeetingRow> boardMeetings(BoardReport report) {
        List<MeetingRow> meetings = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            LocalDate date = TODAY.minusDays(2).minusMonths(2L * i);
            meetings.add(new MeetingRow(
                    new UUID(1, i),
                    BOARD,
                    BOARD_NAME,
                    "PB/" + date.getYear() + "/" + "%02d".formatted(date.getMonthValue()),
                    date,
                    i == 0 ? "CLOSED" : "MINUTES_APPROVED",
                    6 + i % 2,
                    8,
                    i == 2 ? "PART" : "YES",
                    i == 2 ? "Items 1 to 5 quorate; item 6 not quorate: NHFT 1 of 2" : null));
        }
        meetings.removeIf(meeting -> meeting.date().isBefore(report.attendanceFrom()));
        meetings.sort(Comparator.comparing(MeetingRow::date));
        return meetings;
    }

    @Override
    public void attendance(BoardReport report, Consumer<AttendanceRow> rows) {
        List<MeetingRow> meetings = boardMeetings(report);
        String[][] members = {
            {"Meredith Ashgrove", "Non-executive director, chair", LPT},
            {"Rowan Thistlewood", "Director of Strategy", LPT},
            {"Saoirse Penhallow", "Non-executive director", LPT},
            {"Leander Osgood", "Medical Director", NHFT},
            {"Bartholomew Quill", "Non-executive director", NHFT},
            {"Ngozi Larkspur", "Chief executive (joint post)", NHFT},
            {"Imogen Farthingale", "Pro-Vice-Chancellor", UOL},
            {"Yusuf Merriweather", "Professor of Psychiatry", UOL}
        };
        Attendance[] kinds = {
            Attendance.PRESENT,
            Attendance.PRESENT,
            Attendance.VIRTUAL,
            Attendance.PRESENT,
            Attendance.APOLOGIES,
            Attendance.DEPUTY,
            Attendance.PRESENT,
            Attendance.ABSENT
        };
        for (int m = 0; m < members.length; m++) {
            Map<UUID, Mark> marks = new HashMap<>();
            for (int i = m == 7 ? 3 : 0; i < meetings.size(); i++) {
                Attendance kind = kinds[(m * 3 + i) % kinds.length];
                marks.put(meetings.get(i).id(), new Mark(kind, kind == Attendance.DEPUTY ? "Tomos Wrenfield" : null));
            }
            rows.accept(
                    new AttendanceRow(BOARD, BOARD_NAME, members[m][0], members[m][1], members[m][2], m < 6, marks));
        }
        if (report.committee() == null) {
            rows.accept(new AttendanceRow(
                    IN_COMMON,
                    IN_COMMON_NAME,
                    "Ngozi Larkspur",
                    "Chief executive (joint post)",
                    LPT,
                    true,
                    Map.of(
                            new UUID(2, 1),
                            new Mark(Attendance.PRESENT, null),
                            new UUID(2, 2),
                            new Mark(Attendance.APOLOGIES, null))));
            rows.accept(new AttendanceRow(
                    IN_COMMON, IN_COMMON_NAME, "Saoirse Penhallow", "Non-executive director", LPT, true, Map.of()));
        }
    }

    @Override
    public void status(BoardReport report, Consumer<StatusRow> rows) {
        for (String trust : List.of(LPT_NAME, NHFT_NAME)) {
            rows.accept(new StatusRow(
                    trust,
                    "UHA_MEMBERSHIP",
                    "BUILDING_EVIDENCE",
                    LocalDate.of(2024, 1, 8),
                    LocalDate.of(2025, 11, 3),
                    "Fictional: portfolio of research and placements begun with the College of Life Sciences"));
            rows.accept(new StatusRow(trust, "UNIVERSITY_IN_NAME", "NOT_STARTED", null, null, null));
            rows.accept(new StatusRow(
                    trust,
                    "SIGNIFICANT_TEACHING_COMMITMENT",
                    "BUILDING_EVIDENCE",
                    null,
                    LocalDate.of(2026, 1, 19),
                    "Fictional: figures on placement weeks asked for"));
        }
    }

    @Override
    public void programmes(BoardReport report, Consumer<ProgrammeRow> rows) {
        String aim = "Further develop medical teaching, training and health sciences research";
        rows.accept(new ProgrammeRow(
                "Centres of academic excellence",
                "CENTRE",
                "LPT; NHFT; UoL",
                "PLANNED",
                null,
                null,
                null,
                "Create centres of academic excellence",
                "AG/2023/001",
                false));
        rows.accept(new ProgrammeRow(
                "A new approach to providing medical placements for students",
                "PLACEMENT_PROGRAMME",
                "NHFT; UoL",
                "ACTIVE",
                null,
                null,
                null,
                aim,
                "AG/2023/001",
                false));
        rows.accept(new ProgrammeRow(
                "Initiatives and quality improvement work of the group",
                "QUALITY_IMPROVEMENT",
                "LPT; NHFT",
                "ACTIVE",
                LocalDate.of(2021, 1, 1),
                null,
                "Since 2021",
                "Improve care for patients and service users",
                null,
                false));
        rows.accept(new ProgrammeRow(
                "Dreams",
                "RESEARCH_PROJECT",
                "NHFT; UoL",
                "ACTIVE",
                null,
                null,
                "A project on domestic abuse in mental health settings",
                aim,
                "AG/2023/001",
                false));
        rows.accept(new ProgrammeRow(
                "Teaching programmes across both trusts",
                "TEACHING_PROGRAMME",
                "LPT; NHFT; UoL",
                "ACTIVE",
                null,
                null,
                null,
                aim,
                "AG/2023/001",
                false));
        rows.accept(new ProgrammeRow(
                "Memory clinic outreach",
                "SERVICE",
                "NHFT",
                "ACTIVE",
                null,
                null,
                "Example of a service in the demonstration catalogue",
                null,
                null,
                true));
    }

    @Override
    public List<Withheld> withheld(BoardReport report) {
        return report.isPublication()
                ? List.of()
                : List.of(new Withheld(Withheld.Reason.RECUSED, 1), new Withheld(Withheld.Reason.NOT_PUBLISHED, 3));
    }
}
