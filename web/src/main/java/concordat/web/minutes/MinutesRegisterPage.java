package concordat.web.minutes;

import concordat.domain.committee.ReadingCommittees;
import concordat.domain.minutes.MinutesFilter;
import concordat.domain.minutes.MinutesRow;
import concordat.domain.minutes.MinutesState;
import concordat.domain.minutes.ReadingMinutes;
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

/** The minutes that the reader may see, those of the latest meeting first. */
@Named
@RequestScoped
public class MinutesRegisterPage {
    private final ReadingCommittees committees;
    private final Query query;
    private final Page<MinutesRow> page;

    @Inject
    MinutesRegisterPage(ReadingMinutes reading, ReadingCommittees committees, Query query) {
        this.committees = committees;
        this.query = query;
        page = reading.page(
                new MinutesFilter(
                        query.get("committee").isEmpty() ? null : new CommitteeId(query.id("committee")),
                        null,
                        Arrays.stream(MinutesState.values())
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
        return Arrays.stream(MinutesState.values())
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
                ? "No minutes that you may see match this filter."
                : "There are no minutes that you may see. A governance officer drafts them on the page of a closed meeting.";
    }

    /** Minutes as a list shows them. */
    public record Row(
            String id,
            String meeting,
            String committee,
            String day,
            String part,
            String state,
            String tone,
            String after) {
        static Row of(MinutesRow row) {
            return new Row(
                    row.id().value().toString(),
                    row.meetingReference(),
                    row.committeeName(),
                    MinutesRegisterPage.day(row.metAt()),
                    row.part() == Part.PART_1 ? "Part 1" : "Part 2 (reserved business)",
                    row.agreed() && row.state() == MinutesState.CHAIR_REVIEW
                            ? "Draft, agreed by the chair"
                            : row.state().words(),
                    MinutesRegisterPage.tone(row.state()),
                    row.approvedMeeting().isEmpty() ? "Not yet approved" : row.approvedMeeting());
        }
    }

    static String day(Instant at) {
        return Words.date(at.atZone(Words.ZONE).toLocalDate());
    }

    static String tone(MinutesState state) {
        return switch (state) {
            case DRAFTING -> "neutral";
            case CHAIR_REVIEW, UNCONFIRMED -> "attention";
            case APPROVED, APPROVED_WITH_AMENDMENTS, SIGNED, PUBLISHED -> "good";
        };
    }
}
