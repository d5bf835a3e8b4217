package concordat.web.conflict;

import concordat.domain.conflict.ReadingBreaches;
import concordat.domain.shared.DecisionId;
import concordat.web.look.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** For which breach records a decision is flagged, on its page. */
@Named
@RequestScoped
public class DecisionFlags {
    private final List<Row> rows;

    /** A flag; {@code breach} is empty for whoever may not see the record. */
    public record Row(String words, boolean open, String later, String laterReference, String breach) {}

    @Inject
    DecisionFlags(ReadingBreaches reading, Query query) {
        rows = reading.flagsOf(new DecisionId(query.id("id"))).stream()
                .map(line -> new Row(
                        line.flag().words(),
                        line.flag().result() == null,
                        line.later().map(later -> later.value().toString()).orElse(""),
                        line.laterReference().orElse(""),
                        reading.isVisible(line.breach()) ? line.breach().value().toString() : ""))
                .toList();
    }

    public List<Row> getRows() {
        return rows;
    }
}
