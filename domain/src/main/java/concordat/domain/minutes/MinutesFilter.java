package concordat.domain.minutes;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import org.jspecify.annotations.Nullable;

/** Which minutes of the register; null means any. */
public record MinutesFilter(
        @Nullable CommitteeId committee, @Nullable MeetingId meeting, @Nullable MinutesState state) {
    /** All minutes. */
    public static MinutesFilter all() {
        return new MinutesFilter(null, null, null);
    }

    /** Those of one meeting. */
    public static MinutesFilter of(MeetingId meeting) {
        return new MinutesFilter(null, meeting, null);
    }
}
