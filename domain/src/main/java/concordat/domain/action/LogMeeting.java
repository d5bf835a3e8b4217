package concordat.domain.action;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.MeetingId;
import java.time.LocalDate;

/**
 * A meeting, as an action log names it.
 *
 * @param on its day, in London
 */
public record LogMeeting(MeetingId id, CommitteeId committee, String reference, String title, LocalDate on) {}
