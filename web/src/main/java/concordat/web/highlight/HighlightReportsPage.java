package concordat.web.highlight;

import concordat.domain.committee.ReadingCommittees;
import concordat.domain.highlight.HighlightFilter;
import concordat.domain.highlight.HighlightRow;
import concordat.domain.highlight.HighlightState;
import concordat.domain.highlight.ReadingHighlightReports;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import concordat.domain.shared.Part;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** The highlight reports that the reader may see, those of the latest meeting first. */
@Named
@RequestScoped
public class HighlightReportsPage {
    private final ReadingCommittees committees;
    private final Query query;
    private final Page<HighlightRow> page;

    @Inject
    HighlightReportsPage(ReadingHighlightReports reading, ReadingCommittees committees, Query query) {
        this.committees = committees;
        this.query = query;
        page = reading.page(
                new HighlightFilter(
                        query.get("committee").isEmpty() ? null : new CommitteeId(query.id("committee")),
                        null,
                        Arrays.stream(HighlightState.values())
                                .filter(state -> query.is("state", state.name()))
                                .findFirst()
                                .orElse(null)),
                Keyset.after(query.get("after")));
    }

    public List<Row> getRows() {
        return page.rows().stream().map(Row::of).toList();
    }

    /** Where the next page starts; empty on the last. */
    public String getOlder() {
        return page.nextToken().orElse("");
    }

    public List<Option> getStates() {
        return Arrays.stream(HighlightState.values())
                .map(state -> Option.of(state, state.words()))
                .toList();
    }

    public List<Option> getCommittees() {
        return committees.all().stream()
                .map(committee -> Option.of(committee.id().value(), committee.name()))
                .toList();
    }

    public String getNothing() {
        return query.isFiltered()
                ? "No highlight report that you may see matches this filter."
                : "There are no highlight reports that you may see. A governance officer drafts them on the page of a closed meeting.";
    }

    /** A report as a list shows it. */
    public record Row(
            String id,
            String meeting,
            String committee,
            String day,
            String to,
            String part,
            String version,
            String state,
            String tone) {
        static Row of(HighlightRow row) {
            return new Row(
                    row.id().value().toString(),
                    row.meetingReference(),
                    row.committeeName(),
                    HighlightReportsPage.day(row.metAt()),
                    row.toBody(),
                    row.part() == Part.PART_1 ? "Part 1" : "Part 2 (reserved business)",
                    "Version " + row.number(),
                    row.agreed() && row.state() == HighlightState.CHAIR_REVIEW
                            ? "Draft, agreed by the chair"
                            : row.state().words(),
                    HighlightReportsPage.tone(row.state()));
        }
    }

    static String day(Instant at) {
        return Words.date(at.atZone(Words.ZONE).toLocalDate());
    }

    static String tone(HighlightState state) {
        return switch (state) {
            case DRAFTING -> "neutral";
            case CHAIR_REVIEW -> "attention";
            case ISSUED -> "good";
        };
    }
}
