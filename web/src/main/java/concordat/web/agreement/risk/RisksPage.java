package concordat.web.agreement.risk;

import concordat.domain.agreement.risk.RatedRisk;
import concordat.domain.agreement.risk.ReadingRisks;
import concordat.domain.agreement.risk.RiskFilter;
import concordat.domain.agreement.risk.RiskRow;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import concordat.domain.shared.Term;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Words;
import concordat.web.risk.ScoreForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The register of the risks of all agreements that the reader may see. */
@Named
@RequestScoped
public class RisksPage {
    private final Page<RatedRisk> page;

    @Inject
    RisksPage(ReadingRisks reading, Query query, Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        page = reading.register(
                new RiskFilter(
                        query.is("state", "closed"),
                        query.is("score", "15") ? 15 : query.is("score", "8") ? 8 : 1,
                        query.is("review", "overdue") ? today : null),
                Keyset.after(query.get("after")));
    }

    public List<Row> getRows() {
        return page.rows().stream().map(Row::of).toList();
    }

    /** The key from which the next page goes on; empty on the last. */
    public String getNext() {
        return page.nextToken().orElse("");
    }

    public List<Option> getStates() {
        return List.of(Option.of("closed", "Closed"));
    }

    public List<Option> getLeast() {
        return List.of(Option.of("15", "15 or more"), Option.of("8", "8 or more"));
    }

    public List<Option> getReviews() {
        return List.of(Option.of("overdue", "Overdue"));
    }

    /** A risk as the register shows it. */
    public record Row(
            String id,
            String event,
            String agreement,
            String title,
            String reference,
            String owner,
            String score,
            String tone,
            String target,
            String review) {
        static Row of(RatedRisk rated) {
            RiskRow row = rated.risk();
            return new Row(
                    row.id().value().toString(),
                    row.event(),
                    row.agreement().value().toString(),
                    row.title(),
                    row.reference() + ", risk " + row.number(),
                    row.owner(),
                    rated.band().words() + ": " + row.current().words(),
                    ScoreForm.tone(rated.band()),
                    row.target().words(),
                    Words.date(row.nextReview()));
        }
    }
}
