package concordat.domain.highlight;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Part;
import java.time.Instant;
import java.util.Optional;

/**
 * A highlight report as the register shows it.
 *
 * @param agreed whether the chair has agreed to it
 */
public record HighlightRow(
        HighlightReportId id,
        CommitteeId committee,
        String committeeName,
        MeetingId meeting,
        String meetingReference,
        Instant metAt,
        Part part,
        String toBody,
        int number,
        HighlightState state,
        boolean agreed,
        Optional<Instant> issuedAt) {}
