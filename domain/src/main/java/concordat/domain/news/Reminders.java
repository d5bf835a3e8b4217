package concordat.domain.news;

import java.time.Instant;
import java.util.List;

/** What people are to be reminded of. A bean of this type adds its own; it is asked each morning by the job "reminders". */
public interface Reminders {
    /** What is due, or overdue, at that instant; what somebody has been told on that occasion is not told again. */
    List<Announcement> due(Instant now);
}
