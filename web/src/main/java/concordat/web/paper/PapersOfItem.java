package concordat.web.paper;

import concordat.domain.meeting.ItemState;
import concordat.domain.meeting.MeetingSheet;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.paper.PaperSheet;
import concordat.domain.paper.ReadingPapers;
import concordat.domain.paper.Timeliness;
import concordat.domain.shared.AgendaItemId;
import concordat.web.committee.Powers;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** On the page of an item: the papers for it that the reader may see. */
@Named
@RequestScoped
public class PapersOfItem {
    private final MeetingSheet.ItemSheet item;
    private final boolean officer;
    private final List<Row> rows;

    @Inject
    PapersOfItem(ReadingPapers papers, ReadingMeetings meetings, Powers powers, Query query) {
        item = meetings.item(new AgendaItemId(query.id("id")));
        officer = powers.serve(meetings.get(item.meeting()).committee());
        rows = papers.of(item.id()).stream().map(PapersOfItem::row).toList();
    }

    private static Row row(PaperSheet paper) {
        PaperSheet.Version shown = paper.accepted().orElse(paper.latest());
        String title = shown.cover().title();
        return new Row(
                "/paper?id=" + paper.id().value(),
                paper.reference().map(given -> given + ": ").orElse("") + (title.isEmpty() ? "Untitled paper" : title),
                paper.author().name() + ", sponsored by " + paper.sponsor().name(),
                paper.isWithdrawn() ? "Withdrawn" : shown.state().words(),
                PapersPage.tone(paper.isWithdrawn(), shown.state()),
                shown.timeliness() == Timeliness.IN_TIME
                        ? ""
                        : shown.timeliness().words(),
                shown.files().stream().map(PaperLinks::of).toList());
    }

    public List<Row> getRows() {
        return rows;
    }

    /** Whether the reader can ask for a paper now. */
    public boolean isAsking() {
        return officer && (item.state() == ItemState.PENDING || item.state() == ItemState.OPEN);
    }

    /** A paper, in the version that readers get, or in the latest one if none has been accepted. */
    public record Row(
            String address, String title, String by, String state, String tone, String late, List<PaperLinks> files) {
        public Row {
            files = List.copyOf(files);
        }
    }
}
