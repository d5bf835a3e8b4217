package concordat.reports.board;

import concordat.domain.board.ActionRow;
import concordat.domain.board.AgreementRow;
import concordat.domain.board.AttendanceRow;
import concordat.domain.board.AttendanceRow.Mark;
import concordat.domain.board.BoardReport;
import concordat.domain.board.DecisionRow;
import concordat.domain.board.MeetingRow;
import concordat.domain.board.Part;
import concordat.domain.board.ProgrammeRow;
import concordat.domain.board.Rag;
import concordat.domain.board.StatusRow;
import concordat.reports.workbook.Column;
import concordat.reports.workbook.Table;
import concordat.reports.workbook.Tag;
import concordat.reports.workbook.Tone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The registers of the board report as tables: the columns of section 6, in its order, each with its type. */
final class Registers {
    private final BoardReport report;
    private final String scope;

    /** @param scope committee, date and classification, told on every sheet, so that a sheet alone still says what it is */
    Registers(BoardReport report, String scope) {
        this.report = report;
        this.scope = scope;
    }

    Table<AgreementRow> agreements() {
        List<Column<AgreementRow>> columns = new ArrayList<>(List.of(
                Column.<AgreementRow>name("Reference", 18, AgreementRow::reference),
                Column.<AgreementRow>text("Title", 34, AgreementRow::title),
                Column.<AgreementRow>text("Type", 22, row -> Words.of(row.type())),
                Column.<AgreementRow>text("Parties", 34, AgreementRow::parties),
                Column.<AgreementRow>text("Status", 24, row -> Words.of(row.status())),
                Column.<AgreementRow>tag("RAG", 24, row -> tag(Rag.ofAgreement(row, report.trueAt()))),
                Column.<AgreementRow>date("Signed", AgreementRow::signed),
                Column.<AgreementRow>date("Effective", AgreementRow::effective),
                Column.<AgreementRow>date("Current end", AgreementRow::currentEnd),
                Column.<AgreementRow>text("Notice period", 14, AgreementRow::noticePeriod),
                Column.<AgreementRow>date("Last notice", AgreementRow::lastNotice),
                Column.<AgreementRow>date("Next review", AgreementRow::review),
                Column.<AgreementRow>text("Purpose", 44, AgreementRow::purpose)));
        if (!report.isPublication()) {
            columns.add(Column.text("Executive sponsors", 34, AgreementRow::sponsors));
            columns.add(Column.text("Agreement managers", 34, AgreementRow::managers));
            columns.add(Column.yesNo("Confidential", AgreementRow::confidential));
        }
        return new Table<>(
                "Agreements",
                "Agreements",
                "Agreements",
                "One row for each agreement, by reference",
                context(4, 5),
                "No agreements",
                columns);
    }

    Table<DecisionRow> decisions() {
        List<Column<DecisionRow>> columns = new ArrayList<>(List.of(
                Column.<DecisionRow>name("Reference", 22, DecisionRow::reference),
                Column.<DecisionRow>date("Date", DecisionRow::decided),
                Column.<DecisionRow>text("Committee", 26, DecisionRow::committee),
                Column.<DecisionRow>text("Legal form", 18, row -> Words.of(row.legalForm())),
                Column.<DecisionRow>text("Meeting", 20, DecisionRow::meeting).orElse("Between meetings"),
                Column.<DecisionRow>text("Item", 8, DecisionRow::item).orElse("None"),
                Column.<DecisionRow>text("Part", 12, row -> row.part().words()),
                Column.<DecisionRow>text("Subject", 32, DecisionRow::subject),
                Column.<DecisionRow>text("Decision", 48, DecisionRow::wording),
                Column.<DecisionRow>tag("Outcome", 20, row -> outcome(row.outcome())),
                Column.<DecisionRow>text("Standing", 20, row -> Words.ofNullable(row.standing())),
                Column.<DecisionRow>text("Purpose", 14, row -> Words.ofNullable(row.purpose())),
                Column.<DecisionRow>text("Deciding body", 26, DecisionRow::decidingBody),
                Column.<DecisionRow>text("Organisations bound", 28, DecisionRow::organisationsBound)
                        .orElse("None"),
                Column.<DecisionRow>text("Method", 13, row -> Words.ofNullable(row.method()))
                        .orElse("None"),
                Column.<DecisionRow>integer("For", DecisionRow::votesFor).orElse("Not applicable"),
                Column.<DecisionRow>integer("Against", DecisionRow::votesAgainst)
                        .orElse("Not applicable"),
                Column.<DecisionRow>integer("Abstained", DecisionRow::abstentions)
                        .orElse("Not applicable"),
                Column.<DecisionRow>integer("Not voting", DecisionRow::notVoting)
                        .orElse("Not applicable"),
                Column.<DecisionRow>text("Casting vote", 12, row -> Words.ofNullable(row.castingVote()))
                        .orElse("None"),
                Column.<DecisionRow>yesNo("Quorate", DecisionRow::quorate),
                Column.<DecisionRow>text("How it was reckoned", 44, DecisionRow::reckoning),
                Column.<DecisionRow>text("Conditions", 28, DecisionRow::conditions)
                        .orElse("None"),
                Column.<DecisionRow>date("Effective", DecisionRow::effective).orElse("Not applicable"),
                Column.<DecisionRow>text("Agreement", 28, DecisionRow::agreement)
                        .orElse("None"),
                Column.<DecisionRow>text("Related decisions", 28, DecisionRow::related)
                        .orElse("None")));
        if (!report.isPublication()) {
            columns.add(Column.<DecisionRow>text("Interests and handling", 40, DecisionRow::interests)
                    .orElse("None declared"));
        }
        return new Table<>(
                "Decisions",
                "Decisions",
                "Decisions",
                "One row for each decision and deciding body, newest first",
                context(2, 3, 6, 7),
                "No decisions",
                columns);
    }

    Table<ActionRow> actions() {
        List<Column<ActionRow>> columns = new ArrayList<>(List.of(
                Column.<ActionRow>name("Reference", 24, ActionRow::reference),
                Column.<ActionRow>date("Meeting date", ActionRow::meetingDate),
                Column.<ActionRow>text("Committee", 26, ActionRow::committee),
                Column.<ActionRow>text("Decision", 22, ActionRow::decision).orElse("None"),
                Column.<ActionRow>text("Part", 12, row -> row.part().words()),
                Column.<ActionRow>text("Item", 30, ActionRow::item).orElse("Not shown"),
                Column.<ActionRow>text("Action", 46, ActionRow::description)));
        if (!report.isPublication()) {
            columns.add(Column.text("Owner", 30, ActionRow::owner));
        }
        columns.addAll(List.of(
                Column.<ActionRow>text("Organisation", 14, ActionRow::organisation),
                Column.<ActionRow>date("Original due", ActionRow::originalDue),
                Column.<ActionRow>date("Revised due", ActionRow::revisedDue).orElse("None"),
                Column.<ActionRow>integer("Revisions", ActionRow::revisions),
                Column.<ActionRow>text("Status", 18, row -> Words.of(row.status())),
                Column.<ActionRow>tag("RAG", 24, row -> tag(Rag.ofAction(row, report.trueAt())))));
        if (!report.isPublication()) {
            columns.add(
                    Column.<ActionRow>text("Progress", 44, ActionRow::progress).orElse("None yet"));
        }
        columns.add(Column.<ActionRow>date("Closed", ActionRow::closed).orElse("Not closed"));
        return new Table<>(
                "Actions",
                "Actions",
                "Actions",
                "One row for each action, those held over from earlier meetings first",
                context(2, 5, 8),
                "No actions",
                columns);
    }

    /** The attendance of one committee, with a column for each of its meetings. */
    Table<AttendanceRow> attendance(String committee, List<MeetingRow> meetings, boolean only) {
        List<Column<AttendanceRow>> columns = new ArrayList<>(List.of(
                Column.<AttendanceRow>name("Member", 26, AttendanceRow::member),
                Column.<AttendanceRow>text("Role", 28, AttendanceRow::role),
                Column.<AttendanceRow>text("Organisation", 14, AttendanceRow::organisation),
                Column.<AttendanceRow>yesNo("Voting", AttendanceRow::voting),
                Column.<AttendanceRow>integer("Possible", AttendanceRow::possible),
                Column.<AttendanceRow>integer("Attended", AttendanceRow::attended),
                Column.<AttendanceRow>percent("%", Registers::share)));
        Set<String> headers = new HashSet<>();
        for (MeetingRow meeting : meetings) {
            String date = Words.shortDate(meeting.date());
            String header = date;
            for (int number = 2; !headers.add(header); number++) {
                header = date + " (" + number + ")";
            }
            columns.add(Column.<AttendanceRow>text(
                            header, 14, row -> mark(row.marks().get(meeting.id())))
                    .orElse("Not a member"));
        }
        String title = only ? "Attendance" : "Attendance: " + committee;
        return new Table<>(
                only ? "Attendance" : "Attendance " + committee,
                "Attendance",
                title,
                "One row for each member" + (only ? "" : " of " + committee) + ", one column for each meeting",
                context(9),
                "No meetings in the period",
                columns);
    }

    Table<MeetingRow> meetings() {
        return new Table<>(
                "Meetings",
                "Meetings",
                "Meetings and quorum",
                "One row for each meeting from " + Words.date(report.attendanceFrom()),
                context(6),
                "No meetings in the period",
                List.of(
                        Column.<MeetingRow>name("Meeting", 24, MeetingRow::reference),
                        Column.<MeetingRow>text("Committee", 34, MeetingRow::committee),
                        Column.<MeetingRow>date("Date", MeetingRow::date),
                        Column.<MeetingRow>text("Status", 18, row -> Words.of(row.status())),
                        Column.<MeetingRow>integer("Voting present", MeetingRow::votingPresent),
                        Column.<MeetingRow>integer("Voting seats", MeetingRow::votingSeats),
                        Column.<MeetingRow>tag("Quorate", 12, row -> quorate(row.quorate()))
                                .orElse("Not recorded"),
                        Column.<MeetingRow>text("Items concerned", 50, MeetingRow::quorateItems)
                                .orElse("Not applicable")));
    }

    Table<StatusRow> status() {
        return new Table<>(
                "Status",
                "Status",
                "University status",
                "One row for each note of evidence, by organisation and track",
                context(10),
                "No status tracks",
                List.of(
                        Column.<StatusRow>name("Organisation", 40, StatusRow::organisation),
                        Column.<StatusRow>text("Track", 34, row -> Words.of(row.track())),
                        Column.<StatusRow>text("Stage reached", 26, row -> Words.of(row.stage())),
                        Column.<StatusRow>date("Reached on", StatusRow::stageReached),
                        Column.<StatusRow>date("Evidence of", StatusRow::evidenceDate)
                                .orElse("None yet"),
                        Column.<StatusRow>text("Evidence", 70, StatusRow::evidence)
                                .orElse("None yet")));
    }

    Table<ProgrammeRow> programmes() {
        return new Table<>(
                "Programmes",
                "Programmes",
                "Programmes and services",
                "One row for each programme or service, by kind and name",
                context(),
                "No programmes",
                List.of(
                        Column.<ProgrammeRow>name("Programme", 38, ProgrammeRow::name),
                        Column.<ProgrammeRow>text("Kind", 20, row -> Words.of(row.kind())),
                        Column.<ProgrammeRow>text("Partners", 30, ProgrammeRow::partners),
                        Column.<ProgrammeRow>text("Status", 16, row -> Words.ofNullable(row.status())),
                        Column.<ProgrammeRow>date("Started", ProgrammeRow::started),
                        Column.<ProgrammeRow>date("Ends", ProgrammeRow::ends),
                        Column.<ProgrammeRow>text("Description", 50, ProgrammeRow::description),
                        Column.<ProgrammeRow>text("Aims served", 50, ProgrammeRow::aims),
                        Column.<ProgrammeRow>text("Agreement", 24, ProgrammeRow::agreement)
                                .orElse("None"),
                        Column.<ProgrammeRow>yesNo("Fictional", ProgrammeRow::fictional)));
    }

    /** @throws IllegalStateException if a row of reserved business has come into a publication (XL-10): better no file than that */
    void requireFitFor(Part part) {
        if (report.isPublication() && part != Part.PART_1) {
            throw new IllegalStateException("Reserved business in a publication");
        }
    }

    private String context(int... notes) {
        StringBuilder text = new StringBuilder(scope).append('.');
        for (int note : notes) {
            text.append(" [note ").append(note).append(']');
        }
        return text.toString();
    }

    private static @Nullable Double share(AttendanceRow row) {
        return row.possible() == 0 ? null : (double) row.attended() / row.possible();
    }

    private static @Nullable String mark(@Nullable Mark mark) {
        if (mark == null) {
            return null;
        }
        return switch (mark.attendance()) {
            case PRESENT -> "Present";
            case VIRTUAL -> "Present (remote)";
            case APOLOGIES -> "Apologies";
            case ABSENT -> "Absent";
            case DEPUTY -> mark.deputy() == null ? "Deputy" : "Deputy: " + mark.deputy();
        };
    }

    private static @Nullable Tag quorate(@Nullable String code) {
        return code == null ? null : new Tag(toneOfQuorum(code), Words.of(code));
    }

    private static Tone toneOfQuorum(String code) {
        return switch (code.toUpperCase(Locale.ROOT)) {
            case "YES" -> Tone.GREEN;
            case "NO" -> Tone.RED;
            case "PART" -> Tone.AMBER;
            default -> Tone.GREY;
        };
    }

    private static Tag outcome(@Nullable String code) {
        if (code == null) {
            return new Tag(Tone.GREY, "No decision");
        }
        Tone tone =
                switch (code) {
                    case "APPROVED", "RATIFIED", "ENDORSED", "RECOMMENDED", "RECOMMENDATION" -> Tone.GREEN;
                    case "APPROVED_WITH_CONDITIONS", "DEFERRED", "REFERRED" -> Tone.AMBER;
                    case "NOT_APPROVED" -> Tone.RED;
                    default -> Tone.GREY;
                };
        return new Tag(tone, Words.of(code));
    }

    private static Tag tag(Rag rag) {
        Tone tone =
                switch (rag.colour()) {
                    case BLUE -> Tone.BLUE;
                    case GREEN -> Tone.GREEN;
                    case AMBER -> Tone.AMBER;
                    case RED -> Tone.RED;
                    case GREY -> Tone.GREY;
                };
        return new Tag(tone, rag.words());
    }
}
