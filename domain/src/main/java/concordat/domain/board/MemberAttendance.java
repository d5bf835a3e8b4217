package concordat.domain.board;

import concordat.domain.meeting.AttendanceRow;
import concordat.domain.meeting.AttendanceRow.Mark;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.PersonId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One member's row in the attendance matrix of one committee (6.5): the person in one seat, and a mark for each meeting. */
public final class MemberAttendance {
    private final AttendanceRow member;
    private final Map<MeetingId, Mark> marks = new LinkedHashMap<>();

    private MemberAttendance(AttendanceRow member) {
        this.member = member;
    }

    /** Who is one row: a person with two seats has two, because each is a seat's attendance. */
    private record Seated(PersonId person, String title, String organisationName, boolean voting) {
        static Seated of(AttendanceRow row) {
            return new Seated(row.person(), row.title(), row.organisationName(), row.voting());
        }
    }

    /** The matrix of one committee, members in the order in which they first come. */
    public static List<MemberAttendance> matrix(List<AttendanceRow> rows) {
        Map<Seated, MemberAttendance> matrix = new LinkedHashMap<>();
        for (AttendanceRow row : rows) {
            matrix.computeIfAbsent(Seated.of(row), seated -> new MemberAttendance(row))
                    .marks
                    .put(row.meeting(), row.mark());
        }
        return List.copyOf(matrix.values());
    }

    /** Their name as on the first of the meetings. */
    public String name() {
        return member.name();
    }

    /** The title of the seat. */
    public String title() {
        return member.title();
    }

    public String organisationName() {
        return member.organisationName();
    }

    public boolean isVoting() {
        return member.voting();
    }

    /** How they attended that meeting; empty if nothing is on record. */
    public Optional<Mark> at(MeetingId meeting) {
        return Optional.ofNullable(marks.get(meeting));
    }

    /** How many of the meetings were held while they were a member: the denominator of MB-7. */
    public int possible() {
        return (int) marks.values().stream()
                .filter(mark -> mark != Mark.NOT_A_MEMBER)
                .count();
    }

    /** How many of them they attended themselves, in the room or remotely (MB-7). */
    public int attended() {
        return (int) marks.values().stream()
                .filter(mark -> mark == Mark.PRESENT || mark == Mark.REMOTE)
                .count();
    }

    /**
     * Whether they attended fewer of the meetings possible for them than they should (MB-7).
     *
     * @param minimum a percentage
     */
    public boolean isBelow(int minimum) {
        return attended() * 100 < minimum * possible();
    }
}
