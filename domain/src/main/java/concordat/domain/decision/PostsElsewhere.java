package concordat.domain.decision;

import concordat.domain.shared.MeetingId;
import java.time.LocalDate;

/** What decisions need to know of members' posts in another partner: the whole truth, whatever the actor may see. */
public interface PostsElsewhere {
    /** The standing declarations in force on that day for the committee that meets. */
    StandingInterests in(MeetingId meeting, LocalDate day);
}
