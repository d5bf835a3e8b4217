package concordat.domain.board;

import concordat.domain.shared.CommitteeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A schedule as its reader sees it.
 *
 * @param committeeName the name of the one committee reported on, or null for all that its owner may see
 * @param own whether the reader owns it
 * @param lastDue for which day a report was asked for last
 * @param lastMaking that report
 * @param stoppedAt when it was stopped; null if it runs
 * @param stoppedBecause why, if it was not its owner who stopped it; otherwise blank
 * @param nextDue on which day the next report is due; null if it was stopped, or goes by meetings of which none is arranged
 */
public record BoardReportScheduleLine(
        BoardReportScheduleId id,
        long version,
        ScheduledBoardReport wanted,
        @Nullable String committeeName,
        String owner,
        boolean own,
        LocalDate countsAfter,
        @Nullable LocalDate lastDue,
        @Nullable UUID lastMaking,
        @Nullable Instant stoppedAt,
        String stoppedBecause,
        @Nullable LocalDate nextDue) {

    /** What it is about, in words. */
    public String subject() {
        return committeeName == null ? "All committees" : committeeName;
    }

    /** Whether it has not been stopped. */
    public boolean isRunning() {
        return stoppedAt == null;
    }

    BoardReportScheduleLine withNext(LocalDate today, Collection<LocalDate> meetings) {
        LocalDate done = lastDue == null || countsAfter.isAfter(lastDue) ? countsAfter : lastDue;
        Optional<LocalDate> next =
                isRunning() ? wanted.timing().nextDue(done.isAfter(today) ? done : today, meetings) : Optional.empty();
        return new BoardReportScheduleLine(
                id,
                version,
                wanted,
                committeeName,
                owner,
                own,
                countsAfter,
                lastDue,
                lastMaking,
                stoppedAt,
                stoppedBecause,
                next.orElse(null));
    }

    /** The committee reported on, or null for all that its owner may see. */
    public @Nullable CommitteeId committee() {
        return wanted.committee();
    }
}
