package concordat.web.committee;

import concordat.domain.committee.CommitteeLine;
import concordat.domain.committee.ReadingCommittees;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of committees. */
@Named
@RequestScoped
public class CommitteesPage {
    private final List<Row> rows;
    private final boolean constituting;

    /** One committee of the list. */
    public record Row(String id, String name, String code, String form, String parties) {}

    @Inject
    CommitteesPage(ReadingCommittees committees, Powers powers) {
        rows = committees.all().stream().map(CommitteesPage::row).toList();
        constituting = powers.serveAnOrganisation();
    }

    private static Row row(CommitteeLine line) {
        return new Row(
                line.id().value().toString(),
                line.name(),
                line.code(),
                line.form().words(),
                String.join(", ", line.parties()));
    }

    public List<Row> getRows() {
        return rows;
    }

    /** Whether the reader can constitute a committee. */
    public boolean isConstituting() {
        return constituting;
    }
}
