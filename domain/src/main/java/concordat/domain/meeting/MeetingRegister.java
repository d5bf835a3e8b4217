package concordat.domain.meeting;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import java.time.LocalDate;
import java.util.List;

/** The register of meetings and the attendance at them, as far as the actor may see. */
public interface MeetingRegister {
    /** Sorted by start, then id; the sort value of a row is its start as an instant. */
    Page<MeetingRow> page(MeetingFilter filter, Keyset keyset);

    /**
     * Who came to the meetings of a committee held in that time, one row for each member and meeting, by meeting and
     * organisation (6.5).
     *
     * @param from the first day; {@code until} the first day after
     * @param knownAt the position of the journal at which it was known
     */
    List<AttendanceRow> attendance(CommitteeId committee, LocalDate from, LocalDate until, long knownAt);
}
