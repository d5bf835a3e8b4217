package concordat.domain.effectiveness;

import concordat.domain.measure.ControlChart;
import concordat.domain.measure.Direction;
import concordat.domain.meeting.AttendanceRow;
import concordat.domain.meeting.AttendanceRow.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How many of the voting members came to each meeting, meeting by meeting, with what statistical process control says of it (MB-7, 4.18).
 *
 * @param meetings in the order in which they were held
 * @param chart of the percentages
 */
public record AttendanceOverTime(List<Came> meetings, ControlChart chart) {
    public AttendanceOverTime {
        meetings = List.copyOf(meetings);
    }

    /**
     * Who came to a meeting.
     *
     * @param on the day in Europe/London
     * @param present voting members who came themselves, in the room or remotely
     * @param possible voting members at the time, at least one
     */
    public record Came(LocalDate on, String reference, long present, long possible) {

        /** Present of possible, in per cent. */
        public double percentage() {
            return 100.0 * present / possible;
        }
    }

    /**
     * Of the rows of an attendance matrix.
     *
     * @param minimum the percentage that is expected; null for none
     * @param leastPoints how many meetings it takes to tell (SP-5)
     */
    static AttendanceOverTime of(List<AttendanceRow> rows, @Nullable Integer minimum, int leastPoints) {
        Map<Object, List<AttendanceRow>> byMeeting = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.voting() && row.mark() != Mark.NOT_A_MEMBER)
                .forEach(row -> byMeeting
                        .computeIfAbsent(row.meeting(), meeting -> new ArrayList<>())
                        .add(row));
        List<Came> meetings = byMeeting.values().stream()
                .map(AttendanceOverTime::came)
                .sorted(Comparator.comparing(Came::on).thenComparing(Came::reference))
                .toList();
        return new AttendanceOverTime(
                meetings,
                ControlChart.of(
                        meetings.stream().map(Came::percentage).toList(),
                        Direction.INCREASE,
                        minimum == null ? OptionalDouble.empty() : OptionalDouble.of(minimum),
                        leastPoints,
                        false));
    }

    private static Came came(List<AttendanceRow> rows) {
        Predicate<AttendanceRow> present = row -> row.mark() == Mark.PRESENT || row.mark() == Mark.REMOTE;
        AttendanceRow any = rows.get(0);
        return new Came(
                any.on(), any.meetingReference(), rows.stream().filter(present).count(), rows.size());
    }
}
