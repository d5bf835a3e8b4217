package concordat.domain.meeting;

import static concordat.domain.meeting.MeetingRule.AGENDA_HAS_A_SECTION;
import static concordat.domain.meeting.MeetingRule.PAPER_PATTERN_NAMES_MEETING_AND_ITEM;

import concordat.domain.shared.Term;
import concordat.domain.shared.Text;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * How a committee draws up its agendas.
 *
 * @param sections the sections of an agenda, in their order
 * @param style how papers are referred to
 * @param pattern of references that are numbered, with {yy} or {yyyy}, {mm} and {dd} for the day of the meeting and {item}
 *     for the number of the item
 * @param year the year over which it plans its work
 * @param minutes how its minutes are drawn up
 */
public record AgendaConventions(
        List<String> sections, PaperStyle style, String pattern, WorkYear year, MinuteConventions minutes) {
    /** The pattern as one trust has it. */
    public static final String USUAL_PATTERN = "PUB{yy}/{mm}/{item}";

    private static final String MINUTES = "Minutes and actions";

    private static final int SECTIONS = 20;

    /** @throws concordat.domain.shared.RuleBroken if there is no section, or the pattern tells items or meetings not apart */
    public AgendaConventions {
        sections = sections.stream()
                .filter(name -> !name.isBlank())
                .map(name -> Text.required("name of the section", name, ItemText.SECTION))
                .distinct()
                .toList();
        AGENDA_HAS_A_SECTION.require(!sections.isEmpty() && sections.size() <= SECTIONS, SECTIONS);
        pattern = Text.required("pattern of references", pattern, 40);
        PAPER_PATTERN_NAMES_MEETING_AND_ITEM.require(
                pattern.contains("{item}") && pattern.contains("{mm}") && pattern.contains("{yy"));
    }

    /** With the usual minutes. */
    public AgendaConventions(List<String> sections, PaperStyle style, String pattern, WorkYear year) {
        this(sections, style, pattern, year, MinuteConventions.usual());
    }

    /** The sections that hold the standing items of MT-6, papers by letters, and the NHS year. */
    public static AgendaConventions usual() {
        return new AgendaConventions(
                List.of("Opening", MINUTES, ItemText.BUSINESS, "Reports and risks", "Closing"),
                PaperStyle.LETTERS,
                USUAL_PATTERN,
                WorkYear.NHS);
    }

    /** Where an item for minutes goes: the section that is usual for them, or else the first. */
    String minutesSection() {
        return sections.contains(MINUTES) ? MINUTES : sections.get(0);
    }

    /** A reference by the pattern. */
    PaperReference numbered(Instant meeting, String item) {
        return new PaperReference(
                pattern.replace("{yyyy}", on(meeting, "uuuu"))
                        .replace("{yy}", on(meeting, "uu"))
                        .replace("{mm}", on(meeting, "MM"))
                        .replace("{dd}", on(meeting, "dd"))
                        .replace("{item}", item),
                PaperStyle.NUMBERED);
    }

    private static String on(Instant meeting, String part) {
        return DateTimeFormatter.ofPattern(part, Locale.UK)
                .withZone(Term.LONDON)
                .format(meeting);
    }
}
