package concordat.domain.action;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The action log of a committee for one part, as it lies before a meeting: what was closed since the last one, what is held over,
 * and what the last one added (AC-4, AC-6, PP-5).
 *
 * @param meeting the meeting for which it is; none if none is planned
 * @param last the meeting before that; none if there was none
 * @param today the day of which status and rating are
 * @param lines each in its group, in the order of the meetings from which they arose and of their dates
 * @param more whether there are more than are listed here
 * @param reserved whether the reader sees actions of Part 2
 */
public record ActionLog(
        CommitteeId committee,
        Part part,
        Optional<LogMeeting> meeting,
        Optional<LogMeeting> last,
        LocalDate today,
        Map<LogGroup, List<LogLine>> lines,
        boolean more,
        boolean reserved) {
    public ActionLog {
        lines = Map.copyOf(lines);
    }

    /** The actions of that group. */
    public List<LogLine> of(LogGroup group) {
        return lines.getOrDefault(group, List.of());
    }

    /** How many of those that are open are overdue. */
    public long overdue() {
        return lines.values().stream()
                .flatMap(List::stream)
                .filter(line -> line.facts().status(today) == ActionStatus.OVERDUE)
                .count();
    }

    /** Such as "3 added since the last meeting, 2 closed, 4 held over, 1 overdue". */
    public String counted() {
        return of(LogGroup.ADDED).size() + (last.isPresent() ? " added since the last meeting, " : " added, ")
                + of(LogGroup.COMPLETED).size() + " closed, "
                + of(LogGroup.HELD_OVER).size() + " held over, "
                + overdue() + " overdue";
    }
}
