package concordat.domain.board;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A board report asked for: about which committee, as at when on both clocks, and in which form.
 *
 * @param committee the committee reported on, or null for all that the reader may see
 * @param trueAt the date as at which the facts are told: what was true at its end, Europe/London
 * @param knownAt the position in the journal up to which facts count as known; a report pins it, so that it can be made again
 * @param attendanceFrom the first date whose meetings the attendance sheets show; the last is {@code trueAt}
 */
public record BoardReport(
        @Nullable CommitteeId committee, LocalDate trueAt, long knownAt, LocalDate attendanceFrom, ReportForm form) {

    /** @throws IllegalArgumentException if the attendance would start after the date of the report, or the position is negative */
    public BoardReport {
        if (attendanceFrom.isAfter(trueAt)) {
            throw new IllegalArgumentException("Attendance cannot start after the date of the report");
        }
        if (knownAt < 0) {
            throw new IllegalArgumentException("A journal position is never negative");
        }
    }

    /** A report with the attendance of the twelve months that end on its date. */
    public static BoardReport asAt(@Nullable CommitteeId committee, LocalDate trueAt, long knownAt, ReportForm form) {
        return new BoardReport(committee, trueAt, knownAt, trueAt.minusYears(1).plusDays(1), form);
    }

    /** The last instant that counts as known by the end of a day in Europe/London, to the microsecond that the journal keeps; null for no day. */
    public static @Nullable Instant knownByTheEndOf(@Nullable LocalDate day) {
        return day == null
                ? null
                : day.plusDays(1).atStartOfDay(Term.LONDON).toInstant().minus(1, ChronoUnit.MICROS);
    }

    /** Whether this is the form that anybody may read. */
    public boolean isPublication() {
        return form == ReportForm.PUBLICATION;
    }
}
