package concordat.domain.meeting;

import concordat.domain.committee.Committee;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Meetings that tests of other features need. */
public final class MeetingsOfTests {
    private MeetingsOfTests() {}

    /** A written resolution: nobody meets for it. */
    public static Meeting resolution(Committee committee, Clock clock) {
        return Meeting.between(
                MeetingKind.WRITTEN_RESOLUTION,
                committee,
                "R/1",
                "By circulation",
                clock.instant(),
                clock.instant().plus(Duration.ofDays(1)),
                new UUID(0, 0),
                clock);
    }
}
