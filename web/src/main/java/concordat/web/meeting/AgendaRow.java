package concordat.web.meeting;

import concordat.domain.meeting.ItemState;
import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.MeetingSheet.ItemSheet;
import concordat.domain.meeting.OpenTitles;
import concordat.domain.meeting.PaperReference;
import concordat.domain.meeting.Timings;
import concordat.domain.meeting.WithheldLines;
import concordat.domain.shared.Part;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A line of an agenda.
 *
 * @param id empty for an item that is withheld from the reader, of which only the number is known
 * @param begins when it begins by the plan
 * @param paper the reference of its papers, or how it is brought before the meeting
 * @param heading the section that begins with it, and how long that takes; empty within a section, and on an agenda of one
 */
public record AgendaRow(
        String id,
        String number,
        String title,
        String purpose,
        String lead,
        String begins,
        String minutes,
        String paper,
        String part,
        boolean reserved,
        boolean starred,
        String late,
        String state,
        String tone,
        boolean withheld,
        String heading) {

    /** All lines that the reader may know of, but for open titles, in the order of the agenda. */
    static List<AgendaRow> of(MeetingSheet meeting) {
        return of(meeting, List.of());
    }

    /** All lines that the reader may know of, in the order of the agenda. */
    static List<AgendaRow> of(MeetingSheet meeting, List<OpenTitles.Line> openTitles) {
        Timings timings = meeting.timings();
        Map<Integer, AgendaRow> rows = new TreeMap<>();
        Map<String, String> headings = Sections.headings(meeting.agenda());
        for (ItemSheet item : meeting.agenda()) {
            String heading = headings.remove(item.text().section());
            rows.put(item.position(), of(item, timings, heading == null ? "" : heading));
        }
        openTitles.forEach(
                line -> rows.putIfAbsent(line.position(), known(line.number(), line.title(), Part.PART_2.words())));
        meeting.withheld().forEach(line -> rows.putIfAbsent(line.position(), withheld(line)));
        return List.copyOf(rows.values());
    }

    /** @param heading of the section that begins with the item; empty within a section */
    static AgendaRow of(ItemSheet item, Timings timings, String heading) {
        return new AgendaRow(
                item.id().value().toString(),
                item.text().number(),
                item.text().title(),
                item.text().purpose().words(),
                item.text().lead(),
                timings.at(item.position()).map(When::time).orElse(""),
                item.text().minutes() == 0 ? "" : item.text().minutes() + " min",
                item.papers()
                        .map(PaperReference::value)
                        .orElse(item.text().mode().words()),
                item.text().part().words(),
                item.text().part() == Part.PART_2,
                item.starred(),
                item.admittedLateBecause().orElse(""),
                item.state() == ItemState.NEXT_BUSINESS
                        ? "Next business"
                        : item.state().words(),
                tone(item.state()),
                false,
                heading);
    }

    private static AgendaRow withheld(WithheldLines.Line line) {
        return known(line.number(), "Withheld from you", "");
    }

    /** A line of which no more is known than that. */
    private static AgendaRow known(String number, String title, String part) {
        return new AgendaRow(
                "", number, title, "", "", "", "", "", part, !part.isEmpty(), false, "", "", "neutral", true, "");
    }

    /** Whether it is the first of its section, which is named above it. */
    public boolean isHeaded() {
        return !heading.isEmpty();
    }

    static String tone(ItemState state) {
        return switch (state) {
            case PENDING -> "neutral";
            case OPEN -> "attention";
            case DONE -> "good";
            case NEXT_BUSINESS, WITHDRAWN -> "bad";
        };
    }
}
