package concordat.domain.highlight;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import org.jspecify.annotations.Nullable;

/** Which highlight reports of the register; null means any. */
public record HighlightFilter(
        @Nullable CommitteeId committee, @Nullable MeetingId meeting, @Nullable HighlightState state) {
    /** All of them. */
    public static HighlightFilter all() {
        return new HighlightFilter(null, null, null);
    }

    /** Those of one meeting. */
    public static HighlightFilter of(MeetingId meeting) {
        return new HighlightFilter(null, meeting, null);
    }
}
