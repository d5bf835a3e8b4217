package concordat.web.board;

import concordat.domain.board.BoardReportScheduleLine;
import concordat.web.look.Words;
import java.time.LocalDate;

/**
 * A schedule of board reports, as pages show it.
 *
 * @param next on which day a report is due next, or why none is
 * @param last for which day one was made last; empty if there is none
 * @param made the id of that report
 * @param changeable whether the reader can change and stop it
 */
public record ScheduleRow(
        String id,
        String subject,
        String form,
        String when,
        String owner,
        boolean running,
        String next,
        String last,
        String made,
        boolean changeable) {

    static ScheduleRow of(BoardReportScheduleLine line) {
        return new ScheduleRow(
                line.id().value().toString(),
                line.subject(),
                line.wanted().form().words(),
                line.wanted().timing().words(),
                line.owner() + (line.own() ? " (you)" : ""),
                line.isRunning(),
                next(line),
                line.lastDue() == null ? "" : Words.date(line.lastDue()),
                line.lastMaking() == null ? "" : line.lastMaking().toString(),
                line.own() && line.isRunning());
    }

    private static String next(BoardReportScheduleLine line) {
        if (line.stoppedAt() != null) {
            return "Stopped, " + Words.moment(line.stoppedAt())
                    + (line.stoppedBecause().isEmpty() ? "" : ". " + line.stoppedBecause());
        }
        LocalDate next = line.nextDue();
        return next == null ? "When its meeting is arranged" : Words.weekday(next);
    }
}
