package concordat.domain.meeting;

import concordat.domain.shared.MeetingId;
import java.util.List;

/** What the agenda calls items for Part 2 for those who may see the meeting and are not admitted to them. */
public interface OpenTitles {
    /** Those of the items that the actor does not see and that have an open title, in the order of the agenda. */
    List<Line> of(MeetingId meeting);

    /** An item for Part 2 as it is called in the open. */
    record Line(int position, String number, String title) {}
}
