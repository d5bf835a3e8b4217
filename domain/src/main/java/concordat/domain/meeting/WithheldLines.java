package concordat.domain.meeting;

import concordat.domain.shared.MeetingId;
import java.util.List;

/** The items of an agenda that a member of the committee may not see: their numbers and nothing else. */
public interface WithheldLines {
    /** Number and position of each, so that the numbering stays and a recused person knows when to leave. */
    List<Line> of(MeetingId meeting);

    /** An item that is there, and withheld. */
    record Line(int position, String number) {}
}
