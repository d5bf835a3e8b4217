package concordat.domain.meeting;

import concordat.domain.shared.MeetingId;
import java.util.List;

/** The items of an agenda that a member of the committee may not see: number, place and time, and nothing else. */
public interface WithheldLines {
    /** Number, position and time of each, so that the numbering stays and a recused person knows when to leave. */
    List<Line> of(MeetingId meeting);

    /**
     * An item that is there, and withheld.
     *
     * @param minutes the time allotted, without which no later item would begin when it is said to; 0 if it was withdrawn
     */
    record Line(int position, String number, int minutes) {}
}
