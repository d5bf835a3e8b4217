package concordat.reports.board;

import concordat.domain.agreement.AgreementRow;
import concordat.domain.board.ActionLogRow;
import concordat.domain.board.BoardReport;
import concordat.domain.board.CriterionRow;
import concordat.domain.board.DecisionLogRow;
import concordat.domain.board.MeasureRegisterRow;
import concordat.domain.board.MeetingQuorumRow;
import concordat.domain.board.MemberAttendance;
import concordat.domain.board.ObligationDueRow;
import concordat.domain.pathway.EvidenceRow;
import concordat.domain.shared.MeetingId;
import concordat.reports.workbook.Page;
import concordat.reports.workbook.StreamedWorkbook;
import concordat.reports.workbook.Written;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The sheets between the notes and the registers: figures of a board, each sheet with one table and, where it says more than
 * the table, a chart beside it (XL-2). They count the very rows that the registers show while these are written, and say the
 * same as formulas over the registers, so that a reader can see where a figure comes from and change a row.
 */
final class Summary implements RowCounts {
    private final Registers registers;
    private final String scope;
    private final DecisionsByOutcome decisions = new DecisionsByOutcome();
    private final ActionsByAge actions;
    private final AttendanceByMeeting attendance = new AttendanceByMeeting();
    private final KeyDates dates;
    private final StatusPathway status;
    private final Headlines headlines;
    private final MeasureCharts charts;
    private final Map<Figures, Page> pages = new LinkedHashMap<>();
    private final Set<Figures> empty = new HashSet<>();

    /**
     * Adds its pages, to be filled when all registers are written.
     *
     * @param explained committee, date and classification, told on every sheet, and where terms are explained
     */
    Summary(BoardReport report, Registers registers, Explained explained, StreamedWorkbook workbook) {
        this.registers = registers;
        scope = explained.scope();
        charts = new MeasureCharts(explained);
        actions = new ActionsByAge(report.trueAt());
        dates = new KeyDates(report);
        status = new StatusPathway(!report.isPublication());
        headlines = new Headlines(report, decisions, actions, attendance, dates, status);
        for (Figures figures : List.of(headlines, decisions, actions, attendance, dates, status)) {
            pages.put(figures, workbook.page(figures.sheet()));
        }
    }

    @Override
    public void count(AgreementRow row) {
        String rating = registers.rating(row).words();
        headlines.count(row, rating);
        dates.count(row, rating);
    }

    @Override
    public void count(DecisionLogRow row) {
        decisions.count(row);
    }

    @Override
    public void count(ActionLogRow row) {
        actions.count(row);
        headlines.countAction(registers.rag(row).words());
    }

    @Override
    public void count(List<MeetingQuorumRow> meetings) {
        headlines.count(meetings);
    }

    @Override
    public void count(List<MeetingQuorumRow> held, Map<MeetingId, String> headers, List<MemberAttendance> members) {
        attendance.count(held, headers, members);
    }

    @Override
    public void count(ObligationDueRow row) {
        dates.count(row);
    }

    @Override
    public void count(MeasureRegisterRow row) {
        charts.hear(row);
    }

    /** Adds a sheet for each measure that has a course of values. */
    void drawMeasures(StreamedWorkbook workbook) {
        charts.write(workbook);
    }

    @Override
    public void count(EvidenceRow row) {
        status.count(row);
    }

    @Override
    public void count(CriterionRow row) {
        status.count(row);
    }

    /** Fills its pages. @return what is on each, in their order */
    List<Written> fill(Reconciliation sheets) {
        List<Written> written = new ArrayList<>();
        pages.forEach((figures, page) -> {
            int rows = figures.fill(page, sheets, scope);
            if (rows == 0) {
                empty.add(figures);
            }
            written.add(new Written(page.name(), figures.table(), figures.shows(), rows, false));
        });
        return written;
    }

    /** What the sheets say, for whatever else is made of the same figures. */
    Told told() {
        return new Told(
                words(headlines),
                words(decisions),
                words(actions),
                words(attendance),
                words(status),
                dates.next(),
                dates.later());
    }

    /** The rows of one of the sheets; none if it only says that there is nothing. */
    private List<List<String>> words(Figures figures) {
        return empty.contains(figures)
                ? List.of()
                : Objects.requireNonNull(pages.get(figures)).inWords();
    }

    /**
     * What the sheets say in words: the rows of each table, as they are shown.
     *
     * @param later how many dates are in the year ahead beside the next
     */
    record Told(
            List<List<String>> headlines,
            List<List<String>> decisions,
            List<List<String>> actions,
            List<List<String>> attendance,
            List<List<String>> status,
            List<KeyDates.Next> next,
            long later) {}
}
