package concordat.domain.feed;

import concordat.domain.shared.MeetingId;
import java.time.Instant;

/**
 * A meeting in a calendar.
 *
 * @param sequence goes up whenever its record changes, so that calendars take the newer for the newer
 */
public record CalendarEntry(
        MeetingId meeting,
        String reference,
        String title,
        String committee,
        Instant startsAt,
        Instant endsAt,
        String place,
        boolean cancelled,
        long sequence) {}
