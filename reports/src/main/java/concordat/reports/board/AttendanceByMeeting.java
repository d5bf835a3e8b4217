package concordat.reports.board;

import concordat.domain.board.MeetingQuorumRow;
import concordat.domain.board.MemberAttendance;
import concordat.domain.board.Register;
import concordat.domain.meeting.AttendanceRow.Mark;
import concordat.domain.shared.MeetingId;
import concordat.reports.workbook.BarChart;
import concordat.reports.workbook.Page;
import concordat.reports.workbook.Page.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What share of the voting members came to each meeting. */
final class AttendanceByMeeting implements Figures {
    private static final String MEETING = "Meeting";
    private static final String CAME = "Came";
    private static final String POSSIBLE = "Possible";
    private static final String SHARE = "Share";
    private static final Set<Mark> THERE = EnumSet.of(Mark.PRESENT, Mark.REMOTE);
    private static final Set<Mark> MEMBER = EnumSet.complementOf(EnumSet.of(Mark.NOT_A_MEMBER));

    private final List<Held> meetings = new ArrayList<>();
    private int committees;

    /**
     * A meeting.
     *
     * @param committee which of the committees that met, counted from 0: which of the tables of attendance has its column
     * @param header of that column
     */
    private record Held(MeetingQuorumRow meeting, int committee, String header, long came, long possible) {
        double share() {
            return (double) came / possible;
        }
    }

    /**
     * Counts the members of one committee as their table shows them.
     *
     * @param headers of the columns of its meetings
     */
    void count(List<MeetingQuorumRow> held, Map<MeetingId, String> headers, List<MemberAttendance> members) {
        for (MeetingQuorumRow meeting : held) {
            meetings.add(new Held(
                    meeting,
                    committees,
                    headers.getOrDefault(meeting.id(), ""),
                    with(THERE, meeting, members),
                    with(MEMBER, meeting, members)));
        }
        committees++;
    }

    private static long with(Set<Mark> marks, MeetingQuorumRow meeting, List<MemberAttendance> members) {
        return members.stream()
                .filter(MemberAttendance::isVoting)
                .filter(member ->
                        member.at(meeting.id()).filter(marks::contains).isPresent())
                .count();
    }

    @Override
    public String sheet() {
        return "Summary attendance";
    }

    @Override
    public String table() {
        return "AttendanceByMeeting";
    }

    @Override
    public String shows() {
        return "One row for each meeting of the period, by date: how many of the voting members came themselves";
    }

    /** The share of all that were possible. */
    Cell overall() {
        long possible = meetings.stream().mapToLong(Held::possible).sum();
        if (possible == 0) {
            return Cell.of("Not applicable");
        }
        long came = meetings.stream().mapToLong(Held::came).sum();
        return Cell.share(
                Formulas.total(List.of(table()), CAME) + "/" + Formulas.total(List.of(table()), POSSIBLE),
                (double) came / possible);
    }

    @Override
    public int fill(Page page, Reconciliation sheets, String scope) {
        List<String> titles = List.of(MEETING, "Committee", "Date", CAME, POSSIBLE, SHARE);
        page.columns(26, 34, 13, 11, 11, 12)
                .title("Attendance by meeting")
                .explanation(shows() + ". " + scope + ". [note 10]");
        if (meetings.isEmpty()) {
            page.table(table(), titles, Figures.nothing("No meetings in the period", titles.size()));
            return 0;
        }
        meetings.sort(Comparator.comparing((Held held) -> held.meeting().on())
                .thenComparing(held -> held.meeting().reference()));
        List<String> tables = sheets.tables(Register.ATTENDANCE);
        page.table(
                table(),
                titles,
                meetings.stream()
                        .map(held -> row(held, tables.get(held.committee())))
                        .toList(),
                chart());
        return meetings.size();
    }

    private List<Cell> row(Held held, String members) {
        return List.of(
                Cell.of(held.meeting().reference()),
                Cell.of(held.meeting().committeeName()),
                Cell.of(held.meeting().on()),
                Cell.formula(marked(held, members, THERE), held.came()),
                Cell.formula(marked(held, members, MEMBER), held.possible()),
                held.possible() == 0
                        ? Cell.of("Not applicable")
                        : Cell.share(
                                Formulas.thisRow(table(), CAME) + "/" + Formulas.thisRow(table(), POSSIBLE),
                                held.share()));
    }

    private static String marked(Held held, String members, Set<Mark> marks) {
        return "SUMPRODUCT(COUNTIFS(" + Formulas.column(members, "Voting") + "," + Formulas.text("Yes") + ","
                + Formulas.column(members, held.header()) + ",{"
                + marks.stream().map(Mark::words).map(Formulas::text).collect(Collectors.joining(",")) + "}))";
    }

    private BarChart chart() {
        return new BarChart(
                "Voting members who came, by meeting",
                "Column chart of the share of voting members who came to each of " + meetings.size()
                        + " meetings, by date: "
                        + meetings.stream()
                                .map(held -> held.meeting().reference() + " " + held.came() + " of " + held.possible())
                                .collect(Collectors.joining("; "))
                        + ". The table beside it has the values.",
                BarChart.Form.COLUMNS,
                MEETING,
                meetings.stream().map(held -> held.meeting().reference()).toList(),
                "0%",
                1.0,
                List.of(new BarChart.Series(
                        SHARE,
                        meetings.stream()
                                .map(held -> held.possible() == 0 ? 0 : held.share())
                                .toList())));
    }
}
