package concordat.domain.meeting;

import concordat.domain.shared.MeetingId;
import java.util.List;

/** What was published of agendas. */
public interface PublishedAgendas {
    void add(PublishedLine line);

    /** What was published of that meeting's agenda, as far as the actor may see, the earliest first. */
    List<PublishedLine> of(MeetingId meeting);
}
