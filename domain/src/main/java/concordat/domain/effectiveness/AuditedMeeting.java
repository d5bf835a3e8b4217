package concordat.domain.effectiveness;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the year, and whether its minutes were in time (MI-6).
 *
 * @param circulationDue by when the minutes were to be with the members; null if the meeting was not closed
 */
public record AuditedMeeting(MeetingOnRecord meeting, @Nullable LocalDate circulationDue) {

    /** Whether the minutes of Part 1 were circulated in time; empty for a meeting of which none are due. */
    public Optional<Timeliness> circulation(LocalDate today) {
        return circulationDue == null
                ? Optional.empty()
                : Optional.of(Timeliness.of(meeting.circulatedOn(), circulationDue, today));
    }
}
