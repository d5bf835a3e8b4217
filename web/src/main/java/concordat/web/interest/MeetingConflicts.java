package concordat.web.interest;

import concordat.domain.interest.AnsweringConflicts;
import concordat.domain.interest.PossibleConflict;
import concordat.domain.meeting.MeetingSheet.ItemSheet;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.MeetingId;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** On the page of a meeting, for chair and officer: how many interests may conflict with each item. */
@Named
@RequestScoped
public class MeetingConflicts {
    private final AnsweringConflicts answering;
    private final ReadingMeetings reading;
    private final MeetingId meeting;
    private @Nullable List<Line> lines;

    @Inject
    MeetingConflicts(AnsweringConflicts answering, ReadingMeetings reading, Query query) {
        this.answering = answering;
        this.reading = reading;
        meeting = new MeetingId(query.id("id"));
    }

    /** The items with which something may conflict, in the order of the agenda. */
    public List<Line> getLines() {
        if (lines == null) {
            Map<AgendaItemId, List<PossibleConflict>> found = answering.inMeeting(meeting).stream()
                    .collect(Collectors.groupingBy(PossibleConflict::item, LinkedHashMap::new, Collectors.toList()));
            lines = found.isEmpty()
                    ? List.of()
                    : reading.get(meeting).agenda().stream()
                            .filter(item -> found.containsKey(item.id()))
                            .map(item -> Line.of(item, found.getOrDefault(item.id(), List.of())))
                            .toList();
        }
        return lines;
    }

    /** An item, and how many interests may conflict with it. */
    public record Line(String item, String title, String count, boolean open, String toAnswer) {
        static Line of(ItemSheet item, List<PossibleConflict> conflicts) {
            long open = conflicts.stream().filter(each -> !each.answered()).count();
            return new Line(
                    item.id().value().toString(),
                    "Item " + item.text().number() + ", " + item.text().title(),
                    Words.count(conflicts.size(), "possible conflict", "possible conflicts"),
                    open > 0,
                    open + " to answer");
        }
    }
}
