package concordat.domain.action;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.Part;
import concordat.domain.shared.Term;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a log is put together: for which meeting it is decides what is held over, what is new, and what is shown closed once. */
final class LogKeeping {
    private final ActionLogs logs;
    private final Clock clock;

    LogKeeping(ActionLogs logs, Clock clock) {
        this.logs = logs;
        this.clock = clock;
    }

    ActionLog log(CommitteeId committee, Part part, @Nullable MeetingId wanted, int most) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        Optional<LogMeeting> meeting = wanted == null ? logs.next(committee, clock.instant()) : of(committee, wanted);
        LocalDate before = meeting.map(LogMeeting::on).orElse(today.plusDays(1));
        Optional<LogMeeting> last = logs.lastBefore(committee, before);
        LocalDate since = last.map(LogMeeting::on).orElse(null);
        List<LogLine> lines = logs.lines(committee, part, since, before, most + 1);
        Map<LogGroup, List<LogLine>> grouped =
                lines.stream().limit(most).collect(Collectors.groupingBy(line -> group(line, since, before)));
        return new ActionLog(
                committee,
                part,
                meeting,
                last,
                today,
                grouped,
                lines.size() > most,
                part == Part.PART_2 || logs.hasReserved(committee));
    }

    private Optional<LogMeeting> of(CommitteeId committee, MeetingId wanted) {
        LogMeeting meeting = logs.meeting(wanted);
        if (!meeting.committee().equals(committee)) {
            throw new NotFound("meeting");
        }
        return Optional.of(meeting);
    }

    private static LogGroup group(LogLine line, @Nullable LocalDate since, LocalDate before) {
        LocalDate closed = line.closedOn();
        if (closed != null && closed.isBefore(before)) {
            return LogGroup.COMPLETED;
        }
        return since != null && line.metOn().isBefore(since) ? LogGroup.HELD_OVER : LogGroup.ADDED;
    }
}
