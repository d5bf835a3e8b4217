package concordat.reports.effectiveness;

import concordat.domain.board.MeetingQuorumRow.Quorate;
import concordat.domain.board.MemberAttendance;
import concordat.domain.effectiveness.AttendanceOverTime;
import concordat.domain.effectiveness.AttendanceOverTime.Came;
import concordat.domain.effectiveness.AuditedDecision;
import concordat.domain.effectiveness.AuditedMeeting;
import concordat.domain.effectiveness.AuditedTask;
import concordat.domain.effectiveness.EffectivenessAudit;
import concordat.domain.effectiveness.EffectivenessWriter;
import concordat.domain.effectiveness.PreparedAudit;
import concordat.domain.effectiveness.Receipt;
import concordat.domain.effectiveness.Timeliness;
import concordat.domain.measure.ControlChart;
import concordat.domain.meeting.AttendanceRow.Mark;
import concordat.reports.workbook.About;
import concordat.reports.workbook.Column;
import concordat.reports.workbook.LineChart;
import concordat.reports.workbook.LineChart.Stroke;
import concordat.reports.workbook.Page;
import concordat.reports.workbook.Page.Cell;
import concordat.reports.workbook.StreamedWorkbook;
import concordat.reports.workbook.Table;
import concordat.reports.workbook.Tag;
import concordat.reports.workbook.Tone;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The yearly audit of a committee: a cover with its figures, what became of each decision, who came to which meeting, and the meetings
 * with their quorum and minutes. For the public it names nobody who owns an action, and no reasons (XL-7, XL-10).
 */
@ApplicationScoped
class EffectivenessWorkbook implements EffectivenessWriter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private static final String MEAN = "Mean";
    private static final String EXPECTED = "Expected";

    /** A decision with one of its actions; a decision without any has one row. */
    private record Followed(AuditedDecision decision, @Nullable AuditedTask task) {
        <T> @Nullable T task(Function<AuditedTask, @Nullable T> part) {
            return task == null ? null : part.apply(task);
        }

        String receipts(Function<Receipt, String> part) {
            return decision.receipts().stream().map(part).collect(Collectors.joining("\n"));
        }
    }

    @Override
    public void write(PreparedAudit prepared, OutputStream out) {
        EffectivenessAudit audit = prepared.audit();
        About about = new About(
                "Committee effectiveness, " + audit.committee().name() + ", "
                        + audit.year().words(),
                period(audit),
                prepared.producedBy(),
                prepared.producedAt());
        try (StreamedWorkbook workbook = StreamedWorkbook.on(out, about, !prepared.publication())) {
            fill(workbook.page("Cover"), prepared);
            workbook.<Followed>write(decisions(prepared), rows -> audit.decisions()
                    .forEach(decision -> followed(decision).forEach(rows)));
            workbook.<MemberAttendance>write(
                    attendance(audit), rows -> audit.members().forEach(rows));
            workbook.<Came>write(
                    overTime(prepared), rows -> prepared.overTime().meetings().forEach(rows));
            workbook.<AuditedMeeting>write(
                    meetings(audit), rows -> audit.meetings().forEach(rows));
            workbook.finish();
        }
    }

    private static Stream<Followed> followed(AuditedDecision decision) {
        return decision.tasks().isEmpty()
                ? Stream.of(new Followed(decision, null))
                : decision.tasks().stream().map(task -> new Followed(decision, task));
    }

    private static void fill(Page cover, PreparedAudit prepared) {
        EffectivenessAudit audit = prepared.audit();
        Integer minimum = audit.minimumAttendance();
        cover.columns(44, 86)
                .title("Effectiveness of " + audit.committee().name())
                .subtitle(audit.year().words() + (prepared.publication() ? ", for publication" : ""))
                .table(
                        "Cover",
                        List.of("About this audit", "Detail"),
                        List.of(
                                line("Committee", audit.committee().name()),
                                line("Year", period(audit)),
                                line("As at", DAY.format(audit.today())),
                                line(
                                        "Decisions",
                                        Integer.toString(audit.decisions().size())),
                                line(
                                        "Decisions in approved minutes",
                                        audit.inApprovedMinutes().withPercentage()),
                                line(
                                        "Actions done by the date first agreed",
                                        audit.doneInTime().withPercentage()),
                                line(
                                        "Late actions with a reason on record",
                                        audit.explained().withPercentage()),
                                line(
                                        "Matters sent to other bodies with receipt proven",
                                        audit.receiptsProven().withPercentage()),
                                line(
                                        "Meetings held, of those planned",
                                        audit.held().withPercentage()),
                                line(
                                        "Meetings quorate throughout",
                                        audit.quorate().withPercentage()),
                                line(
                                        "Minutes circulated in time",
                                        audit.minutesInTime().withPercentage()),
                                line("Attendance", audit.attended().withPercentage()),
                                line(
                                        "Members who attended as expected",
                                        audit.attendingEnough().withPercentage()
                                                + (minimum == null ? "" : ", at least " + minimum + "%")),
                                line("Produced by", prepared.publication() ? "Concordat" : prepared.producedBy()),
                                line("Produced at", MOMENT.format(prepared.producedAt()) + ", UK time"),
                                line(
                                        "You see",
                                        prepared.publication()
                                                ? "What was decided in Part 1, without the names of those who own actions"
                                                : "What you may see, and nothing else; nothing else is counted"),
                                line("Export id", prepared.export().toString())));
        if (audit.more()) {
            cover.notice("There are more decisions in this year than a workbook lists: those from "
                    + DAY.format(
                            audit.decisions().get(audit.decisions().size() - 1).on()) + " on are left out.");
        }
    }

    private static Table<Followed> decisions(PreparedAudit prepared) {
        LocalDate today = prepared.audit().today();
        boolean named = !prepared.publication();
        List<Column<Followed>> columns = new ArrayList<>(List.of(
                Column.<Followed>name("Decision ref", 22, row -> row.decision().reference()),
                Column.<Followed>date("Date", row -> row.decision().on()),
                Column.<Followed>text("Minute ref", 24, row -> row.decision().minute()),
                Column.<Followed>text(
                        "Minutes", 20, row -> row.decision().minuted().words()),
                Column.<Followed>text("Part", 14, row -> row.decision().part().words()),
                Column.<Followed>text("Item", 30, row -> row.decision().item()).orElse("Not shown to you"),
                Column.<Followed>text("Decision", 46, row -> row.decision().question()),
                Column.<Followed>text("Outcome", 24, row -> {
                            var outcome = row.decision().outcome();
                            return outcome == null ? null : outcome.words();
                        })
                        .orElse("None declared"),
                Column.<Followed>text("Action ref", 22, row -> row.task(AuditedTask::reference))
                        .orElse("None"),
                Column.<Followed>text("Action", 44, row -> row.task(AuditedTask::description))
                        .orElse("No action was asked for")));
        if (named) {
            columns.add(Column.<Followed>text("Lead", 28, row -> row.task(AuditedTask::lead))
                    .orElse("None"));
        }
        columns.addAll(List.of(
                Column.<Followed>text("Organisation", 16, row -> row.task(AuditedTask::organisation))
                        .orElse("None"),
                Column.<Followed>date("Due, as first agreed", row -> row.task(AuditedTask::originalDue))
                        .orElse("None"),
                Column.<Followed>date(
                                "Done", row -> row.task(task -> task.doneOn().orElse(null)))
                        .orElse("Not done"),
                Column.<Followed>tag("Done in time", 30, row -> {
                    Timeliness said = row.task() == null
                            ? Timeliness.NOTHING_ASKED
                            : row.task().timeliness(today);
                    return new Tag(tone(said), said.words());
                })));
        if (named) {
            columns.add(Column.<Followed>text("Reason if not", 44, row -> row.task(task -> reason(task, today)))
                    .orElse("Not needed"));
        }
        columns.addAll(List.of(
                Column.<Followed>text(
                                "Sent to",
                                40,
                                row -> row.receipts(receipt ->
                                        receipt.body() + ": " + receipt.what() + ", " + SHORT.format(receipt.sentOn())))
                        .orElse("Nowhere"),
                Column.<Followed>text("Receipt proven", 36, row -> row.receipts(EffectivenessWorkbook::proof))
                        .orElse("Not needed")));
        return new Table<>(
                "Decisions",
                "Decisions",
                "Decisions and what became of them",
                "One row for each action of a decision, and one for a decision without actions",
                context(prepared.audit()),
                "Nothing was decided that you may see",
                columns);
    }

    private static Tone tone(Timeliness said) {
        return switch (said) {
            case IN_TIME -> Tone.GREEN;
            case LATE -> Tone.AMBER;
            case NOT_IN_TIME -> Tone.RED;
            case NOT_YET_DUE, PROPOSED -> Tone.BLUE;
            case TRANSFERRED, CANCELLED, NOTHING_ASKED -> Tone.GREY;
        };
    }

    private static @Nullable String reason(AuditedTask task, LocalDate today) {
        if (!task.moves().isEmpty()) {
            return task.moves().stream()
                    .map(move -> "Moved to " + SHORT.format(move.to()) + ": " + move.reason())
                    .collect(Collectors.joining("\n"));
        }
        if (!task.timeliness(today).isMissed()) {
            return task.elsewhere();
        }
        return "No reason on record" + (task.lastNote() == null ? "" : ". Last note: " + task.lastNote());
    }

    private static String proof(Receipt receipt) {
        LocalDate on = receipt.receivedOn();
        return receipt.isProven()
                ? receipt.body() + ": " + receipt.reference() + (on == null ? "" : ", " + SHORT.format(on))
                : receipt.body() + ": not yet";
    }

    /** Attendance as a control chart (4.18), with the values that it is made of. */
    private static Table<Came> overTime(PreparedAudit prepared) {
        AttendanceOverTime overTime = prepared.overTime();
        ControlChart chart = overTime.chart();
        Map<Came, String> says = new HashMap<>();
        for (int i = 0; i < overTime.meetings().size(); i++) {
            says.put(overTime.meetings().get(i), chart.saysOf(i));
        }
        List<Column<Came>> columns = new ArrayList<>(List.of(
                Column.<Came>name("Meeting", 26, Came::reference),
                Column.<Came>date("Date", Came::on),
                Column.<Came>integer("Came", came -> (int) came.present()),
                Column.<Came>integer("Possible", came -> (int) came.possible()),
                Column.<Came>percent("Came, %", came -> came.percentage() / 100)));
        Map<String, Double> levels = new LinkedHashMap<>();
        chart.limits().ifPresent(limits -> {
            levels.put("Upper limit", limits.upper() / 100);
            levels.put(MEAN, limits.mean() / 100);
            levels.put("Lower limit", limits.lower() / 100);
        });
        Integer minimum = prepared.audit().minimumAttendance();
        if (minimum != null) {
            levels.put(EXPECTED, minimum / 100.0);
        }
        levels.forEach((header, level) -> columns.add(Column.<Came>percent(header, came -> level)));
        columns.add(Column.<Came>text("What it says", 46, says::get));
        Table<Came> table = new Table<>(
                "Attendance by meeting",
                "AttendanceByMeeting",
                "Voting members who came to each meeting",
                "One row for each meeting held since two years before, in their order",
                chart.variation().words() + ". " + chart.assurance().words() + ".",
                "No meeting was held",
                columns);
        return overTime.meetings().isEmpty() ? table : table.with(chart(overTime, levels));
    }

    private static LineChart chart(AttendanceOverTime overTime, Map<String, Double> levels) {
        List<String> references =
                overTime.meetings().stream().map(Came::reference).toList();
        List<LineChart.Series> series = new ArrayList<>();
        series.add(new LineChart.Series(
                "Came, %",
                overTime.meetings().stream()
                        .map(came -> came.percentage() / 100)
                        .toList(),
                Stroke.VALUES));
        levels.forEach((header, level) -> series.add(
                new LineChart.Series(header, Collections.nCopies(references.size(), level), stroke(header))));
        ControlChart chart = overTime.chart();
        return new LineChart(
                "Voting members who came to each meeting",
                "Line chart of the percentage of voting members who came to each of " + references.size()
                        + " meetings. " + chart.variation().words() + ". "
                        + chart.assurance().words() + ". The table beside it has the values.",
                "Meeting",
                references,
                "0%",
                series);
    }

    private static Stroke stroke(String header) {
        return switch (header) {
            case MEAN -> Stroke.MEAN;
            case EXPECTED -> Stroke.TARGET;
            default -> Stroke.LIMIT;
        };
    }

    private static Table<MemberAttendance> attendance(EffectivenessAudit audit) {
        List<Column<MemberAttendance>> columns = new ArrayList<>(List.of(
                Column.<MemberAttendance>name("Member", 26, MemberAttendance::name),
                Column.<MemberAttendance>text("Role", 28, MemberAttendance::title),
                Column.<MemberAttendance>text("Organisation", 16, MemberAttendance::organisationName),
                Column.<MemberAttendance>yesNo("Voting", MemberAttendance::isVoting),
                Column.<MemberAttendance>text("Attended, of those possible", 20, row -> new EffectivenessAudit.Share(
                                row.attended(), row.possible())
                        .words()),
                Column.<MemberAttendance>integer("Possible", MemberAttendance::possible),
                Column.<MemberAttendance>integer("Attended", MemberAttendance::attended),
                Column.<MemberAttendance>percent(
                                "%", row -> row.possible() == 0 ? null : (double) row.attended() / row.possible())
                        .orElse("Not applicable"),
                Column.<MemberAttendance>text("As expected", 22, row -> expected(audit, row))));
        Set<String> headers = new HashSet<>();
        for (AuditedMeeting each : audit.meetings()) {
            if (each.meeting().isHeld()) {
                String date = SHORT.format(each.meeting().on());
                String header = date;
                for (int number = 2; !headers.add(header); number++) {
                    header = date + " (" + number + ")";
                }
                columns.add(Column.<MemberAttendance>text(
                        header,
                        15,
                        row -> row.at(each.meeting().id()).map(Mark::words).orElse(null)));
            }
        }
        return new Table<>(
                "Attendance",
                "Attendance",
                "Attendance",
                "One row for each member: meetings attended, of those held while they were a member",
                context(audit),
                "No meeting was held",
                columns);
    }

    private static String expected(EffectivenessAudit audit, MemberAttendance row) {
        Integer minimum = audit.minimumAttendance();
        if (minimum == null || row.possible() == 0) {
            return "Not applicable";
        }
        return (audit.isBelow(row) ? "Below " : "At least ") + minimum + "%";
    }

    private static Table<AuditedMeeting> meetings(EffectivenessAudit audit) {
        return new Table<>(
                "Meetings",
                "Meetings",
                "Meetings, quorum and minutes",
                "One row for each meeting that was held or cancelled",
                context(audit),
                "No meeting was held or cancelled",
                List.of(
                        Column.<AuditedMeeting>name(
                                "Meeting", 24, row -> row.meeting().reference()),
                        Column.<AuditedMeeting>text(
                                "Called", 40, row -> row.meeting().title()),
                        Column.<AuditedMeeting>date("Date", row -> row.meeting().on()),
                        Column.<AuditedMeeting>text(
                                "Status", 18, row -> row.meeting().state().words()),
                        Column.<AuditedMeeting>integer(
                                "Voting present", row -> row.meeting().votingPresent()),
                        Column.<AuditedMeeting>integer(
                                "Voting seats", row -> row.meeting().votingSeats()),
                        Column.<AuditedMeeting>text("Quorate", 16, row -> {
                                    Quorate quorate = row.meeting().quorate();
                                    return quorate == null ? null : quorate.words();
                                })
                                .orElse("Nothing decided"),
                        Column.<AuditedMeeting>text("Items not quorate", 24, row -> row.meeting()
                                        .items())
                                .orElse("None"),
                        Column.<AuditedMeeting>date("Minutes due", AuditedMeeting::circulationDue)
                                .orElse("Not due"),
                        Column.<AuditedMeeting>date("Minutes circulated", row -> row.meeting()
                                        .circulatedOn())
                                .orElse("Not yet"),
                        Column.<AuditedMeeting>text("Minutes in time", 24, row -> row.circulation(audit.today())
                                        .map(Timeliness::words)
                                        .orElse(null))
                                .orElse("Not due"),
                        Column.<AuditedMeeting>date(
                                        "Minutes approved", row -> row.meeting().approvedOn())
                                .orElse("Not yet")));
    }

    private static String period(EffectivenessAudit audit) {
        return audit.year().words() + ": " + DAY.format(audit.year().from()) + " to "
                + DAY.format(audit.year().last())
                + (audit.year().isRunning(audit.today()) ? ", so far" : "");
    }

    private static String context(EffectivenessAudit audit) {
        return audit.committee().name() + ", " + audit.year().words() + ". As at " + DAY.format(audit.today()) + ".";
    }

    private static List<Cell> line(String what, String detail) {
        return List.of(Cell.of(what), Cell.of(detail));
    }
}
