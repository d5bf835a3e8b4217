package concordat.domain.board;

import concordat.domain.meeting.Handling;
import concordat.domain.meeting.InterestType;
import concordat.domain.shared.Part;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An interest that somebody declared on an item of an agenda, and how it was handled (6.4, COI-11).
 *
 * @param on the day of the meeting, or of the decision without one
 * @param item number and title
 * @param handling what the chair ruled; null until that was done
 * @param reason and {@code ruledBy}: null until the chair has ruled
 * @param left when they left the room for the item; null if they did not
 * @param returned when they came back; null if they did not
 */
public record DeclarationRow(
        String meetingReference,
        LocalDate on,
        String committeeName,
        Part part,
        String item,
        String person,
        String organisation,
        InterestType type,
        String nature,
        @Nullable Handling handling,
        @Nullable String reason,
        @Nullable String ruledBy,
        @Nullable Instant left,
        @Nullable Instant returned) {}
