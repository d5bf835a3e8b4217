package concordat.domain.meeting;

import concordat.domain.shared.Text;
import java.time.Instant;

/**
 * What is arranged about a meeting.
 *
 * @param place where it is held, in words
 * @param remoteAllowed whether taking part from elsewhere is presence in it (QU-6)
 */
public record Arrangements(String title, Instant startsAt, Instant endsAt, String place, boolean remoteAllowed) {
    public Arrangements {
        title = Text.required("title of the meeting", title, Text.LINE);
        place = Text.required("place", place, Text.LINE);
    }
}
