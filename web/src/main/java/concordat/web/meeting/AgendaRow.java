package concordat.web.meeting;

import concordat.domain.meeting.ItemState;
import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.MeetingSheet.ItemSheet;
import concordat.domain.meeting.WithheldLines;
import concordat.domain.shared.Part;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A line of an agenda.
 *
 * @param id empty for an item that is withheld from the reader, of which only the number is known
 */
public record AgendaRow(
        String id,
        String number,
        String title,
        String purpose,
        String lead,
        String minutes,
        String part,
        boolean reserved,
        String late,
        String state,
        String tone,
        boolean withheld) {

    /** All lines that the reader may know of, in the order of the agenda. */
    static List<AgendaRow> of(MeetingSheet meeting) {
        Map<Integer, AgendaRow> rows = new TreeMap<>();
        meeting.agenda().forEach(item -> rows.put(item.position(), of(item)));
        meeting.withheld().forEach(line -> rows.putIfAbsent(line.position(), withheld(line)));
        return List.copyOf(rows.values());
    }

    static AgendaRow of(ItemSheet item) {
        return new AgendaRow(
                item.id().value().toString(),
                item.text().number(),
                item.text().title(),
                item.text().purpose().words(),
                item.text().lead(),
                item.text().minutes() == 0 ? "" : item.text().minutes() + " min",
                item.text().part().words(),
                item.text().part() == Part.PART_2,
                item.admittedLateBecause().orElse(""),
                item.state() == ItemState.NEXT_BUSINESS
                        ? "Next business"
                        : item.state().words(),
                tone(item.state()),
                false);
    }

    private static AgendaRow withheld(WithheldLines.Line line) {
        return new AgendaRow("", line.number(), "Withheld from you", "", "", "", "", false, "", "", "neutral", true);
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
