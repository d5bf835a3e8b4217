package concordat.domain.meeting;

import concordat.domain.shared.CommitteeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which meetings of the register; null means any.
 *
 * @param from the first day; {@code until} the first day after
 * @param latestFirst whether the latest comes first; otherwise the next one does
 */
public record MeetingFilter(
        @Nullable CommitteeId committee,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable MeetingState state,
        boolean latestFirst) {

    /** The meetings from that day on, the next one first. */
    public static MeetingFilter upcoming(LocalDate today) {
        return new MeetingFilter(null, today, null, null, false);
    }

    /** All of them, the latest first. */
    public static MeetingFilter all() {
        return new MeetingFilter(null, null, null, null, true);
    }

    /** The same, of one committee. */
    public MeetingFilter of(CommitteeId only) {
        return new MeetingFilter(only, from, until, state, latestFirst);
    }
}
