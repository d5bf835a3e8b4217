package concordat.domain.meeting;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import java.time.Instant;

/** A meeting as the register shows it. */
public record MeetingRow(
        MeetingId id,
        String reference,
        String title,
        MeetingKind kind,
        CommitteeId committee,
        String committeeName,
        Instant startsAt,
        Instant endsAt,
        String place,
        boolean remoteAllowed,
        MeetingState state) {}
