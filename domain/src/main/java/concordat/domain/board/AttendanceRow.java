package concordat.domain.board;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One member's attendance at the meetings of one committee in the period (6.5). Names are those kept on the record of
 * the day.
 *
 * @param marks by meeting id; a meeting that is missing was held when the person was no member
 */
public record AttendanceRow(
        UUID committeeId,
        String committee,
        String member,
        String role,
        String organisation,
        boolean voting,
        Map<UUID, Mark> marks) {

    public AttendanceRow {
        marks = Map.copyOf(marks);
    }

    /** How a member attended a meeting. */
    public enum Attendance {
        PRESENT,
        VIRTUAL,
        DEPUTY,
        APOLOGIES,
        ABSENT
    }

    /**
     * A member's attendance at one meeting.
     *
     * @param deputy the name of the deputy who came instead; null if there was none
     */
    public record Mark(Attendance attendance, @Nullable String deputy) {}

    /** How many of the meetings were held while this person was a member: the denominator of MB-7. */
    public int possible() {
        return marks.size();
    }

    /** How many of them the member attended in person or remotely; a deputy's presence is not the member's (MB-5). */
    public int attended() {
        return (int) marks.values().stream()
                .filter(mark -> mark.attendance() == Attendance.PRESENT || mark.attendance() == Attendance.VIRTUAL)
                .count();
    }
}
