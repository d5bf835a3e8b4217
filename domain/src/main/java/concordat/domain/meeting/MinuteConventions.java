package concordat.domain.meeting;

import static concordat.domain.meeting.MeetingRule.MINUTE_PATTERN_TELLS_MINUTES_APART;

import concordat.domain.shared.Part;
import concordat.domain.shared.Term;
import concordat.domain.shared.Text;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How the minutes of a committee are drawn up (MI-4, MI-7).
 *
 * @param pattern of the references of minutes: {yy} or {yyyy}, {mm} and {dd} for the day of the meeting, {item} for the
 *     number of the item, {n} for the number of the minute in these minutes, {seq} for a number that runs through the year
 * @param clauses how the paragraphs of a minute are numbered
 * @param footer what stands at the foot of each page; may be empty
 */
public record MinuteConventions(String pattern, ClauseStyle clauses, String footer) {
    /** The pattern as one trust has it: 26/001. */
    public static final String USUAL_PATTERN = "{yy}/{seq}";

    /** What is usual at the foot of minutes (MI-7). */
    public static final String USUAL_FOOTER =
            "These minutes may be disclosed under the Freedom of Information Act 2000.";

    private static final String RESERVED = "/P2";

    /** @throws concordat.domain.shared.RuleBroken if the pattern tells items or meetings not apart */
    public MinuteConventions {
        pattern = Text.required("pattern of references of minutes", pattern, 40);
        footer = Text.optional("footer of the minutes", footer, 300);
        boolean ofTheYear = pattern.contains("{seq}") && pattern.contains("{yy");
        boolean ofTheMeeting = (pattern.contains("{item}") || pattern.contains("{n}"))
                && pattern.contains("{mm}")
                && pattern.contains("{yy");
        MINUTE_PATTERN_TELLS_MINUTES_APART.require(ofTheYear || ofTheMeeting);
    }

    /** A number that runs through the year, paragraphs that are not numbered, and the usual footer. */
    public static MinuteConventions usual() {
        return new MinuteConventions(USUAL_PATTERN, ClauseStyle.NONE, USUAL_FOOTER);
    }

    /**
     * The reference of a minute.
     *
     * @param item the number of its item
     * @param place which minute it is in these minutes; 1 for the first
     * @param running which minute of the committee it is in the year
     */
    public String reference(Instant meeting, Part part, String item, int place, int running) {
        String reference = pattern.replace("{yyyy}", on(meeting, "uuuu"))
                .replace("{yy}", on(meeting, "uu"))
                .replace("{mm}", on(meeting, "MM"))
                .replace("{dd}", on(meeting, "dd"))
                .replace("{item}", item)
                .replace("{n}", String.format(Locale.ROOT, "%02d", place))
                .replace("{seq}", String.format(Locale.ROOT, "%03d", running));
        return part == Part.PART_1 || pattern.contains("{seq}") ? reference : reference + RESERVED;
    }

    private static String on(Instant meeting, String part) {
        return DateTimeFormatter.ofPattern(part, Locale.UK)
                .withZone(Term.LONDON)
                .format(meeting);
    }
}
