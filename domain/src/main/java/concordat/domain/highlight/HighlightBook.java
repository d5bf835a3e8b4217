package concordat.domain.highlight;

import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Page;
import concordat.domain.shared.Part;
import java.util.List;
import java.util.Optional;

/** The highlight reports that there are, as far as the actor may see, each with the items that they may see. */
public interface HighlightBook {
    void add(HighlightReport report);

    void add(HighlightLine line);

    void add(HighlightEntry entry);

    /** That report. @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    HighlightReport get(HighlightReportId id);

    /** The same, locked until the end of the transaction. */
    HighlightReport lock(HighlightReportId id);

    /** What it says of each item, in the order of the agenda. */
    List<HighlightLine> lines(HighlightReportId report);

    /** One of these. @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    HighlightLine line(HighlightLineId id);

    /** What was frozen of what waits, in its order; none before it was issued. */
    List<HighlightEntry> entries(HighlightReportId report);

    /** How many items it has, seen by the actor or not. */
    int countLines(HighlightReportId report);

    /** The latest version for that body, seen by the actor or not. Nobody else begins any until the transaction ends. */
    Optional<Begun> begun(MeetingId meeting, Part part, String body);

    /** A version that there is. */
    record Begun(HighlightReportId id, int number, HighlightState state) {}

    /** The items on which there may be something to report, seen by the actor or not: ids, and nothing else. */
    List<ItemToReport> toReport(MeetingId meeting, Part part);

    /** An item to be reported on. */
    record ItemToReport(AgendaItemId item, int position) {}

    /** By the meeting's time and then by id, the latest first; the sort value of a row is that time. */
    Page<HighlightRow> page(HighlightFilter filter, Keyset keyset);
}
