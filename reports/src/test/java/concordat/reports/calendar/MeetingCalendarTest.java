package concordat.reports.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.feed.CalendarEntry;
import concordat.domain.shared.MeetingId;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;

/** What calendars make of our meetings: read again with ical4j, and what Outlook and Thunderbird need beside. */
class MeetingCalendarTest {
    private static final Instant NOW = Instant.parse("2026-05-01T08:15:30.123Z");
    private static final MeetingId ID = new MeetingId(UUID.fromString("01a20639-35d1-791a-8ebb-485dc5918e29"));
    private static final String BASE = "https://concordat.example.org";

    private final MeetingCalendar calendar = new MeetingCalendar();

    @Test
    void a_meeting_is_read_again_as_it_was() throws Exception {
        VEvent event = only(summer(3, false));

        assertThat(value(event, Property.UID)).isEqualTo(ID.value() + "@concordat");
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20260501T081530Z");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("3");
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Joint Committee, June meeting");
        assertThat(value(event, Property.LOCATION)).isEqualTo("Board room, first floor; ask at reception");
        assertThat(value(event, Property.URL)).isEqualTo(BASE + "/meeting?id=" + ID.value());
        assertThat(value(event, Property.DESCRIPTION)).contains("JC/M/2026/001").contains(BASE);
    }

    @Test
    void the_file_has_what_outlook_and_thunderbird_need() {
        String written = write(summer(0, false));

        assertThat(written)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("\r\nVERSION:2.0\r\n", "\r\nPRODID:", "\r\nMETHOD:PUBLISH\r\n", "\r\nCALSCALE:GREGORIAN\r\n")
                .contains(
                        "DTSTART;TZID=Europe/London:20260611T100000\r\n",
                        "DTEND;TZID=Europe/London:20260611T120000\r\n");
        assertThat(written.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(written.indexOf("BEGIN:VTIMEZONE")).isLessThan(written.indexOf("BEGIN:VEVENT"));
    }

    @Test
    void no_line_is_longer_than_75_octets_and_long_ones_go_on_with_a_space() throws Exception {
        String title = "Großes Treffen über die Zusammenarbeit — ".repeat(8);
        CalendarEntry entry =
                new CalendarEntry(ID, "R", title, "Committee", NOW, NOW.plusSeconds(3600), "Place", false, 0);

        assertThat(Arrays.stream(write(entry).split("\r\n"))
                        .mapToInt(line -> line.getBytes(StandardCharsets.UTF_8).length))
                .allMatch(length -> length <= 75);
        assertThat(value(only(entry), Property.SUMMARY)).isEqualTo("Committee, " + title.strip());
    }

    @Test
    void one_that_is_rearranged_keeps_its_uid_and_has_a_higher_sequence() throws Exception {
        VEvent before = only(summer(3, false));
        VEvent after = only(summer(4, false));

        assertThat(value(after, Property.UID)).isEqualTo(value(before, Property.UID));
        assertThat(Integer.parseInt(value(after, Property.SEQUENCE)))
                .isGreaterThan(Integer.parseInt(value(before, Property.SEQUENCE)));
    }

    @Test
    void one_that_is_cancelled_says_so_under_its_uid() throws Exception {
        VEvent event = only(summer(5, true));

        assertThat(value(event, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(event, Property.UID)).isEqualTo(ID.value() + "@concordat");
        assertThat(value(event, Property.SUMMARY)).startsWith("Cancelled: ");
    }

    @Test
    void times_are_those_of_londons_clocks_on_both_sides_of_a_change() throws Exception {
        for (String[] each : new String[][] {
            {"2026-03-28T10:00:00Z", "20260328T100000"},
            {"2026-03-29T09:00:00Z", "20260329T100000"},
            {"2026-10-24T09:00:00Z", "20261024T100000"},
            {"2026-10-25T10:00:00Z", "20261025T100000"}
        }) {
            Instant start = Instant.parse(each[0]);
            VEvent event = only(new CalendarEntry(ID, "R", "T", "C", start, start.plusSeconds(3600), "P", false, 0));
            assertThat(value(event, Property.DTSTART)).isEqualTo(each[1]);
        }
    }

    @Test
    void the_rules_of_the_time_zone_that_go_with_it_are_those_of_london_for_twenty_years() throws Exception {
        Calendar read = read(write(summer(0, false)));
        VTimeZone zone = (VTimeZone) read.getComponent("VTIMEZONE").orElseThrow();
        ZoneId london = ZoneId.of("Europe/London");

        for (int year = 2020; year <= 2040; year++) {
            for (int day = 1; day <= 365; day += 1) {
                ZonedDateTime noon =
                        LocalDateTime.of(year, 1, 1, 12, 0).plusDays(day - 1).atZone(london);
                assertThat(zone.getApplicableObservance(noon.toOffsetDateTime())
                                .getRequiredProperty(Property.TZOFFSETTO)
                                .getValue())
                        .as(noon.toString())
                        .isEqualTo(noon.getOffset().getTotalSeconds() == 0 ? "+0000" : "+0100");
            }
        }
    }

    @Test
    void names_from_people_make_no_lines_of_their_own() throws Exception {
        CalendarEntry entry = new CalendarEntry(
                ID,
                "R\r\nX",
                "Title\r\nEND:VEVENT\r\nBEGIN:VEVENT\u202eevil",
                "C;,\\",
                NOW,
                NOW.plusSeconds(60),
                "A\nATTENDEE:mailto:x@example.org",
                false,
                0);

        Calendar read = read(write(entry));

        assertThat(read.getComponents("VEVENT")).hasSize(1);
        VEvent event = (VEvent) read.getComponents("VEVENT").get(0);
        assertThat(event.getProperties("ATTENDEE")).isEmpty();
        assertThat(value(event, Property.SUMMARY)).isEqualTo("C;,\\, Title END:VEVENT BEGIN:VEVENT evil");
    }

    @Test
    void a_calendar_without_meetings_is_one_all_the_same() throws Exception {
        Calendar read = read(calendar.write("Concordat", List.of(), BASE, NOW));

        assertThat(read.getComponents("VEVENT")).isEmpty();
        assertThat(read.getRequiredProperty("X-WR-CALNAME").getValue()).isEqualTo("Concordat");
    }

    private static CalendarEntry summer(long sequence, boolean cancelled) {
        return new CalendarEntry(
                ID,
                "JC/M/2026/001",
                "June meeting",
                "Joint Committee",
                Instant.parse("2026-06-11T09:00:00Z"),
                Instant.parse("2026-06-11T11:00:00Z"),
                "Board room, first floor; ask at reception",
                cancelled,
                sequence);
    }

    private String write(CalendarEntry entry) {
        return calendar.write("Concordat", List.of(entry), BASE, NOW);
    }

    private VEvent only(CalendarEntry entry) throws IOException, ParserException {
        List<VEvent> events = read(write(entry)).getComponents("VEVENT");
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static Calendar read(String written) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(written));
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }
}
