package concordat.domain.agreement.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The dates of an agreement as they follow from one another, for whichever day is asked: what is kept of them for lists,
 * so that a list never reckons differently from the page of the agreement. It goes on to the end of the century.
 *
 * @param ends what its end is, each from a day on, in their order; none if it cannot be told, or there is none
 * @param runsOn whether it has no end unless somebody gives notice
 * @param byNotice whether it ends because notice was given, and not because its term has run
 * @param maximumEnd the first day on which it would no longer apply if every option and limited renewal were used (AG-5);
 *     null if there is no such day, or it cannot be told
 * @param lastNotices the last days to give notice, in their order
 * @param reviews the days of its reviews, in their order
 */
public record Course(
        List<EndFrom> ends,
        boolean runsOn,
        boolean byNotice,
        @Nullable LocalDate maximumEnd,
        List<LocalDate> lastNotices,
        List<LocalDate> reviews) {

    /** Nothing follows from nothing. */
    public static final Course NOT_RECORDED = new Course(List.of(), false, false, null, List.of(), List.of());

    public Course {
        ends = List.copyOf(ends);
        lastNotices = List.copyOf(lastNotices);
        reviews = List.copyOf(reviews);
    }

    /** That {@code end} is its end from {@code from} on. */
    public record EndFrom(LocalDate from, LocalDate end) {}

    /** The first day on which it no longer applies, as that stands on a day (AG-5); none if there is no such day. */
    public Optional<LocalDate> endOn(LocalDate day) {
        LocalDate end = null;
        for (EndFrom each : ends) {
            if (!each.from().isAfter(day)) {
                end = each.end();
            }
        }
        return Optional.ofNullable(end);
    }

    /** The first day on which it no longer applies by all that is on record; none if it runs on, or cannot be told. */
    public Optional<LocalDate> finalEnd() {
        return runsOn || ends.isEmpty()
                ? Optional.empty()
                : Optional.of(ends.get(ends.size() - 1).end());
    }

    /** Whether it can be told when it ends, or that it has no end. */
    public boolean tellsTheEnd() {
        return runsOn || !ends.isEmpty();
    }

    /** The next last day to give notice from a day on; the last one if all have passed. */
    public Optional<LocalDate> lastNoticeOn(LocalDate day) {
        return next(lastNotices, day);
    }

    /** The next review from a day on; the last one if all have passed. */
    public Optional<LocalDate> reviewOn(LocalDate day) {
        return next(reviews, day);
    }

    private static Optional<LocalDate> next(List<LocalDate> days, LocalDate day) {
        LocalDate found = null;
        for (LocalDate each : days) {
            if (found == null || found.isBefore(day)) {
                found = each;
            }
        }
        return Optional.ofNullable(found);
    }
}
