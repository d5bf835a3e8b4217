package concordat.domain.feed;

import java.time.Instant;
import java.util.List;

/** Writes meetings as calendars read them (RFC 5545). */
public interface CalendarFile {
    /**
     * @param name what a calendar calls it
     * @param base where people find Concordat, without a slash at its end
     * @param now when it is written
     */
    String write(String name, List<CalendarEntry> entries, String base, Instant now);
}
