package concordat.domain.action;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Part;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the logs of committees are made of, as far as the actor may see it. */
public interface ActionLogs {
    /** That meeting. @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    LogMeeting meeting(MeetingId id);

    /** The meeting of the committee that is being held, or the next one to come; one that nobody has closed is not held for ever. */
    Optional<LogMeeting> next(CommitteeId committee, Instant now);

    /** The latest meeting of the committee that was held before that day. */
    Optional<LogMeeting> lastBefore(CommitteeId committee, LocalDate day);

    /** Whether there are actions of Part 2. */
    boolean hasReserved(CommitteeId committee);

    /**
     * The actions that were raised before a day and not closed before another: those closed first, then by the meeting from which they
     * arose, by due date and reference.
     *
     * @param since the first day on which closed ones are still listed; null for all
     * @param before the first day whose actions are not listed
     * @param most how many at most
     */
    List<LogLine> lines(CommitteeId committee, Part part, @Nullable LocalDate since, LocalDate before, int most);
}
