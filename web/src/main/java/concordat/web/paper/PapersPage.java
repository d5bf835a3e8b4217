package concordat.web.paper;

import concordat.domain.paper.PaperFilter;
import concordat.domain.paper.PaperRow;
import concordat.domain.paper.ReadingPapers;
import concordat.domain.paper.Timeliness;
import concordat.domain.paper.VersionState;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Page;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The papers that the reader may see, those asked for last first; or those that wait for them. */
@Named
@RequestScoped
public class PapersPage {
    private static final String WITH_ME = "mine";

    private final Query query;
    private final Page<PaperRow> page;

    @Inject
    PapersPage(ReadingPapers reading, Query query) {
        this.query = query;
        page = reading.page(filter(), Keyset.after(query.get("after")));
    }

    private PaperFilter filter() {
        String state = query.get("state");
        @Nullable
        VersionState chosen = Arrays.stream(VersionState.values())
                .filter(each -> each.name().equals(state))
                .findFirst()
                .orElse(null);
        return new PaperFilter(
                state.equals(WITH_ME),
                null,
                query.get("meeting").isEmpty() ? null : new MeetingId(query.id("meeting")),
                chosen);
    }

    public List<Row> getRows() {
        return page.rows().stream().map(Row::of).toList();
    }

    /** Where the next page starts; empty on the last. */
    public String getOlder() {
        return page.nextToken().orElse("");
    }

    /** What papers can be filtered by. */
    public List<Option> getStates() {
        return Stream.concat(
                        Stream.of(Option.of(WITH_ME, "Waiting for me")),
                        Arrays.stream(VersionState.values()).map(state -> Option.of(state, state.words())))
                .toList();
    }

    /** What is said when there is nothing to show. */
    public String getNothing() {
        if (query.is("state", WITH_ME)) {
            return "No paper waits for you.";
        }
        return query.isFiltered()
                ? "No paper that you may see matches this filter."
                : "There is no paper that you may see. A governance officer asks for papers on the page of an agenda item.";
    }

    /** A paper as the list shows it. */
    public record Row(
            String address,
            String title,
            String meeting,
            String item,
            String author,
            String sponsor,
            String state,
            String tone,
            String late) {
        static Row of(PaperRow row) {
            return new Row(
                    "/paper?id=" + row.id().value(),
                    row.title().isEmpty() ? "Untitled" : row.title(),
                    row.committee() + ", "
                            + Words.date(row.startsAt().atZone(Words.ZONE).toLocalDate()),
                    row.item(),
                    row.author(),
                    row.sponsor(),
                    row.withdrawn() ? "Withdrawn" : row.state().words(),
                    PapersPage.tone(row.withdrawn(), row.state()),
                    row.timeliness() == Timeliness.IN_TIME
                            ? ""
                            : row.timeliness().words().toLowerCase(Locale.UK));
        }
    }

    static String tone(boolean withdrawn, VersionState state) {
        if (withdrawn) {
            return "neutral";
        }
        return switch (state) {
            case ACCEPTED -> "good";
            case RETURNED -> "bad";
            case DRAFT -> "neutral";
            case WITH_SPONSOR, SUBMITTED -> "attention";
        };
    }
}
