package concordat.domain.minutes;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Part;
import java.time.Instant;
import java.util.Optional;

/**
 * Minutes as their register shows them.
 *
 * @param agreed whether the chair has agreed to them
 */
public record MinutesRow(
        MinutesId id,
        CommitteeId committee,
        String committeeName,
        MeetingId meeting,
        String meetingReference,
        Instant metAt,
        Part part,
        MinutesState state,
        boolean agreed,
        Optional<Instant> circulatedAt,
        String approvedMeeting) {}
