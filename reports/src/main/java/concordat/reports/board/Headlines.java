package concordat.reports.board;

import concordat.domain.action.ActionStatus;
import concordat.domain.agreement.AgreementRow;
import concordat.domain.board.BoardReport;
import concordat.domain.board.MeetingQuorumRow;
import concordat.domain.board.MeetingQuorumRow.Quorate;
import concordat.domain.board.Register;
import concordat.reports.workbook.Page;
import concordat.reports.workbook.Page.Cell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The first sheet of the summary: the figures that a board asks for, and where each comes from. */
final class Headlines implements Figures {
    private static final String DECISIONS = "Decisions, one for each deciding body";
    private static final String ACTIONS_OVERDUE = "Actions overdue";
    private static final String QUORATE = "Meetings quorate throughout";
    private static final String CAME = "Voting members who came, of all possible";
    private static final String AGREEMENTS_RED = "Agreements rated red";
    private static final String DATES = "Key dates in the year ahead";

    /** Those that a board looks at first. */
    static final Set<String> LEADING = Set.of(DECISIONS, ACTIONS_OVERDUE, QUORATE, CAME, AGREEMENTS_RED, DATES);

    private static final String IN_FORCE = "In force";
    private static final String RED = "Red";
    private static final String AMBER = "Amber";

    private final BoardReport report;
    private final DecisionsByOutcome decisions;
    private final ActionsByAge actions;
    private final AttendanceByMeeting attendance;
    private final KeyDates dates;
    private final StatusPathway status;

    private long redActions;
    private long held;
    private long quorate;
    private long inForce;
    private long red;
    private long amber;
    private long reviewsOverdue;
    private long obligations;
    private long duesOverdue;

    Headlines(
            BoardReport report,
            DecisionsByOutcome decisions,
            ActionsByAge actions,
            AttendanceByMeeting attendance,
            KeyDates dates,
            StatusPathway status) {
        this.report = report;
        this.decisions = decisions;
        this.actions = actions;
        this.attendance = attendance;
        this.dates = dates;
        this.status = status;
    }

    /** Counts an agreement as the register shows it. */
    void count(AgreementRow row, String rating) {
        inForce += row.status().words().startsWith(IN_FORCE) ? 1 : 0;
        red += rating.startsWith(RED) ? 1 : 0;
        amber += rating.startsWith(AMBER) ? 1 : 0;
        LocalDate review = row.dates().review();
        reviewsOverdue += review != null && review.isBefore(report.trueAt()) && !rating.equals(Registers.ENDED) ? 1 : 0;
        obligations += row.openObligations();
        duesOverdue += row.overdueObligations();
    }

    /** Counts an action by its rating. */
    void countAction(String rating) {
        redActions += rating.startsWith(RED) ? 1 : 0;
    }

    /** Counts meetings as the register shows them. */
    void count(List<MeetingQuorumRow> meetings) {
        held += meetings.size();
        quorate += meetings.stream()
                .filter(meeting -> meeting.quorate() == Quorate.YES)
                .count();
    }

    @Override
    public String sheet() {
        return "Summary";
    }

    @Override
    public String table() {
        return "Summary";
    }

    @Override
    public String shows() {
        return "One row for each figure, and the sheet on which it is counted";
    }

    @Override
    public int fill(Page page, Reconciliation sheets, String scope) {
        List<List<Cell>> rows = new ArrayList<>();
        List<String> agreements = sheets.tables(Register.AGREEMENTS);
        List<String> log = sheets.tables(Register.ACTIONS);
        List<String> meetings = sheets.tables(Register.MEETINGS);
        String of = sheets.sheet(Register.AGREEMENTS);
        add(rows, DECISIONS, decisions.total(), decisions.sheet());
        add(rows, "Actions", actions.total(), actions.sheet());
        add(
                rows,
                ACTIONS_OVERDUE,
                Cell.formula(
                        Formulas.count(log, "Status", Formulas.is(ActionStatus.OVERDUE.words())),
                        actions.in(ActionStatus.OVERDUE)),
                actions.sheet());
        add(
                rows,
                "Actions rated red",
                Cell.formula(Formulas.count(log, "RAG", beginning(RED)), redActions),
                sheets.sheet(Register.ACTIONS));
        add(
                rows,
                "Meetings held in the period",
                Cell.formula(Formulas.count(meetings, "Date", Formulas.text(">0")), held),
                sheets.sheet(Register.MEETINGS));
        add(
                rows,
                QUORATE,
                Cell.formula(Formulas.count(meetings, "Quorate", Formulas.is(Quorate.YES.words())), quorate),
                sheets.sheet(Register.MEETINGS));
        add(rows, CAME, attendance.overall(), attendance.sheet());
        add(
                rows,
                "Agreements in force",
                Cell.formula(Formulas.count(agreements, "Status", beginning(IN_FORCE)), inForce),
                of);
        add(rows, AGREEMENTS_RED, Cell.formula(Formulas.count(agreements, "RAG", beginning(RED)), red), of);
        add(
                rows,
                "Agreements rated amber",
                Cell.formula(Formulas.count(agreements, "RAG", beginning(AMBER)), amber),
                of);
        add(
                rows,
                "Agreement reviews overdue",
                Cell.formula(
                        Formulas.count(
                                agreements,
                                "Next review",
                                Formulas.before(report.trueAt()),
                                "RAG",
                                Formulas.text("<>" + Registers.ENDED)),
                        reviewsOverdue),
                of);
        if (!report.isPublication()) {
            add(
                    rows,
                    "Obligations open",
                    Cell.formula(Formulas.total(agreements, "Open obligations"), obligations),
                    of);
            add(
                    rows,
                    "Due dates of obligations overdue",
                    Cell.formula(Formulas.total(agreements, "Due dates overdue"), duesOverdue),
                    of);
        }
        add(rows, DATES, dates.total(), dates.sheet());
        add(rows, "Tracks of university status awarded", status.awarded(), status.sheet());
        page.columns(46, 14, 36)
                .title("Summary")
                .explanation(shows() + ". " + scope + ".")
                .table(table(), List.of("Figure", "Value", "Counted on"), rows);
        return rows.size();
    }

    private static String beginning(String words) {
        return Formulas.text(words + "*");
    }

    private static void add(List<List<Cell>> rows, String figure, Cell value, String sheet) {
        rows.add(List.of(Cell.of(figure), value, Cell.toSheet(sheet)));
    }
}
