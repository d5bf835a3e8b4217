package concordat.reports.calendar;

import concordat.domain.feed.CalendarEntry;
import concordat.domain.feed.CalendarFile;
import concordat.domain.shared.Lines;
import concordat.domain.shared.Term;
import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.Version;
import net.fortuna.ical4j.model.property.XProperty;

/**
 * Writes meetings as iCalendar (RFC 5545), published and not as an invitation: nobody is asked to accept. A meeting keeps its
 * UID; its SEQUENCE goes up with its record, so that Outlook and Thunderbird follow when it is rearranged or cancelled. Times
 * are those of London's clocks, whose rules go with each file.
 */
@Dependent
class MeetingCalendar implements CalendarFile {
    private static final String ZONE = "Europe/London";
    private static final int LONGEST_LINE = 75;
    private static final int UNFOLDED = 100_000;
    private static final ZoneOffset SUMMER = ZoneOffset.ofHours(1);

    @Override
    public String write(String name, List<CalendarEntry> entries, String base, Instant now) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Concordat//Meetings//EN"));
        calendar.add(new Version(new ParameterList(), "2.0"));
        calendar.add(new CalScale(CalScale.VALUE_GREGORIAN));
        calendar.add(new Method(Method.VALUE_PUBLISH));
        calendar.add(new XProperty("X-WR-CALNAME", Lines.one(name)));
        calendar.add(new XProperty("X-WR-TIMEZONE", ZONE));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT1H"));
        calendar.add(london());
        entries.forEach(entry -> calendar.add(event(entry, base, now)));
        StringWriter written = new StringWriter();
        try {
            new CalendarOutputter(false, UNFOLDED).output(calendar, written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folded(written.toString());
    }

    /** A line has 75 octets at most (RFC 5545, 3.1); the library counts characters, of which some are several octets. */
    private static String folded(String unfolded) {
        StringBuilder folded = new StringBuilder(unfolded.length());
        for (String line : unfolded.split("\r\n")) {
            int octets = 0;
            for (int character : line.codePoints().toArray()) {
                int more = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
                if (octets + more > LONGEST_LINE) {
                    folded.append("\r\n ");
                    octets = 1;
                }
                folded.appendCodePoint(character);
                octets += more;
            }
            folded.append("\r\n");
        }
        return folded.toString();
    }

    private static VEvent event(CalendarEntry entry, String base, Instant now) {
        String address = base + "/meeting?id=" + entry.meeting().value();
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.meeting().value() + "@concordat"));
        event.add(new DtStamp(now.truncatedTo(ChronoUnit.SECONDS)));
        event.add(new DtStart<>(zone(), local(entry.startsAt())));
        event.add(new DtEnd<>(zone(), local(entry.endsAt())));
        event.add(new Sequence((int) Math.min(entry.sequence(), Integer.MAX_VALUE)));
        event.add(new Summary((entry.cancelled() ? "Cancelled: " : "") + Lines.one(entry.committee()) + ", "
                + Lines.one(entry.title())));
        event.add(new Location(Lines.one(entry.place())));
        event.add(new Description(Lines.one(entry.reference()) + "\nAgenda and papers: " + address));
        event.add(new Url(URI.create(address)));
        event.add(new Status(entry.cancelled() ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        return event;
    }

    private static ParameterList zone() {
        return new ParameterList(List.of(new TzId(ZONE)));
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.SECONDS), Term.LONDON);
    }

    /** The rules by which London's clocks have been changed since 1996: at 01:00 UTC on the last Sundays of March and October. */
    private static VTimeZone london() {
        VTimeZone zone = new VTimeZone();
        zone.add(new net.fortuna.ical4j.model.property.TzId(ZONE));
        zone.add(observance(new Daylight(), "BST", LocalDateTime.of(1996, 3, 31, 1, 0), 3, ZoneOffset.UTC, SUMMER));
        zone.add(observance(new Standard(), "GMT", LocalDateTime.of(1996, 10, 27, 2, 0), 10, SUMMER, ZoneOffset.UTC));
        return zone;
    }

    private static Observance observance(
            Observance observance, String name, LocalDateTime first, int month, ZoneOffset from, ZoneOffset to) {
        observance.add(new DtStart<>(first));
        observance.add(new RRule<>(new Recur<>("FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU")));
        observance.add(new TzOffsetFrom(from));
        observance.add(new TzOffsetTo(to));
        observance.add(new TzName(name));
        return observance;
    }
}
