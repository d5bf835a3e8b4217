package concordat.domain.board;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A board report asked for: about which committee, as at when on both clocks, and in which form.
 *
 * @param committee the committee reported on, or null for all that the reader may see
 * @param trueAt the date as at which the facts are told: what was true at its end, Europe/London
 * @param knownAt the position in the journal up to which facts count as known; a report pins it, so that it can be made again
 * @param attendanceFrom the first date whose meetings the attendance sheets show; the last is {@code trueAt}
 * @param since with what it is compared to tell what has changed; empty if it is not. The attendance goes back so far, too
 */
public record BoardReport(
        @Nullable CommitteeId committee,
        LocalDate trueAt,
        long knownAt,
        LocalDate attendanceFrom,
        ReportForm form,
        Optional<BothClocks> since) {

    /**
     * @throws IllegalArgumentException if the attendance would start after the date of the report, the position is negative,
     *     or what it is compared with is not earlier on the first clock, or later on the second
     */
    public BoardReport {
        if (attendanceFrom.isAfter(trueAt)) {
            throw new IllegalArgumentException("Attendance cannot start after the date of the report");
        }
        if (knownAt < 0) {
            throw new IllegalArgumentException("A journal position is never negative");
        }
        since.ifPresent(earlier -> {
            if (!earlier.trueAt().isBefore(trueAt)
                    || earlier.knownAt() > knownAt
                    || earlier.trueAt().isBefore(attendanceFrom)) {
                throw new IllegalArgumentException("A report is compared with what was before it");
            }
        });
    }

    /** A report with the attendance of the twelve months that end on its date. */
    public static BoardReport asAt(@Nullable CommitteeId committee, LocalDate trueAt, long knownAt, ReportForm form) {
        return new BoardReport(committee, trueAt, knownAt, trueAt.minusYears(1).plusDays(1), form, Optional.empty());
    }

    /** The same, with what has changed since then. */
    public BoardReport comparedWith(BothClocks earlier) {
        return new BoardReport(
                committee,
                trueAt,
                knownAt,
                earlier.trueAt().isBefore(attendanceFrom) ? earlier.trueAt() : attendanceFrom,
                form,
                Optional.of(earlier));
    }

    /** What it is compared with: the same question as it would have been answered then; empty if with nothing. */
    public Optional<BoardReport> earlier() {
        return since.map(then ->
                new BoardReport(committee, then.trueAt(), then.knownAt(), attendanceFrom, form, Optional.empty()));
    }

    /** Whether it asks the same, but perhaps for how much is known. */
    boolean asksAs(BoardReport other) {
        return Objects.equals(committee, other.committee)
                && trueAt.equals(other.trueAt)
                && attendanceFrom.equals(other.attendanceFrom)
                && form == other.form
                && since.equals(other.since);
    }

    /** The last instant that counts as known by the end of a day in Europe/London, to the microsecond that the journal keeps; null for no day. */
    public static @Nullable Instant knownByTheEndOf(@Nullable LocalDate day) {
        return day == null ? null : endOf(day);
    }

    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Term.LONDON).toInstant().minus(1, ChronoUnit.MICROS);
    }

    /** Whether this is the form that anybody may read. */
    public boolean isPublication() {
        return form == ReportForm.PUBLICATION;
    }
}
