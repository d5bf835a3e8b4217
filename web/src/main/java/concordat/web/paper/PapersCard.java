package concordat.web.paper;

import concordat.domain.paper.PaperFilter;
import concordat.domain.paper.PaperRow;
import concordat.domain.paper.ReadingPapers;
import concordat.domain.paper.VersionState;
import concordat.domain.shared.Keyset;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** On the home page: the papers that wait for the reader. */
@Named
@RequestScoped
public class PapersCard {
    private static final int SHOWN = 5;

    private final List<Row> rows;

    @Inject
    PapersCard(ReadingPapers reading, CurrentActor actor) {
        boolean mayHave = actor.capacities().stream().anyMatch(held -> held.role() != Role.ADMINISTRATOR);
        rows = mayHave
                ? reading.page(PaperFilter.waitingForMe(), Keyset.first().ofSize(SHOWN)).rows().stream()
                        .map(PapersCard::row)
                        .toList()
                : List.of();
    }

    private static Row row(PaperRow paper) {
        return new Row(
                "/paper?id=" + paper.id().value(),
                paper.title().isEmpty() ? "Untitled paper" : paper.title(),
                task(paper.state()) + ", " + paper.committee() + ", "
                        + Words.date(paper.startsAt().atZone(Words.ZONE).toLocalDate()));
    }

    private static String task(VersionState state) {
        return switch (state) {
            case DRAFT -> "To be written";
            case RETURNED -> "Returned to you";
            case WITH_SPONSOR -> "To be approved";
            case SUBMITTED -> "To be accepted";
            case ACCEPTED -> "Accepted";
        };
    }

    /** Those asked for last first. */
    public List<Row> getRows() {
        return rows;
    }

    /** A paper that waits. */
    public record Row(String address, String title, String note) {}
}
