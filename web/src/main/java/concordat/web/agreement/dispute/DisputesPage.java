package concordat.web.agreement.dispute;

import concordat.domain.agreement.Deadline;
import concordat.domain.agreement.dispute.DisputeFilter;
import concordat.domain.agreement.dispute.DisputeRow;
import concordat.domain.agreement.dispute.DisputeState;
import concordat.domain.agreement.dispute.ListedDispute;
import concordat.domain.agreement.dispute.ReadingDisputes;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import concordat.web.look.Option;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The register of the disputes about all agreements that the reader may see. */
@Named
@RequestScoped
public class DisputesPage {
    private final Page<ListedDispute> page;

    @Inject
    DisputesPage(ReadingDisputes reading, Query query) {
        String asked = query.get("state");
        DisputeState state = Arrays.stream(DisputeState.values())
                .filter(each -> each.name().equals(asked))
                .findFirst()
                .orElse(asked.equals("all") ? null : DisputeState.OPEN);
        page = reading.register(
                new DisputeFilter(state, query.is("due", "overdue"), null), Keyset.after(query.get("after")));
    }

    public List<Row> getRows() {
        return page.rows().stream().map(DisputesPage::row).toList();
    }

    private static Row row(ListedDispute listed) {
        DisputeRow row = listed.dispute();
        Deadline deadline = row.deadline();
        return new Row(
                row.id().value().toString(),
                row.subject(),
                row.agreement().value().toString(),
                row.title(),
                row.reference() + ", dispute " + row.number(),
                row.raisedBy() + " against " + row.against(),
                row.state().words(),
                AgreementDisputesPage.tone(row.state(), listed.overdue()),
                row.step() == null ? "None: it is over" : row.step(),
                deadline == null ? "None" : listed.clock() + ", " + Words.date(deadline.day()));
    }

    /** The key from which the next page goes on; empty on the last. */
    public String getNext() {
        return page.nextToken().orElse("");
    }

    public List<Option> getStates() {
        return List.of(
                Option.of("all", "Open or over"),
                Option.of(DisputeState.SETTLED.name(), DisputeState.SETTLED.words()),
                Option.of(DisputeState.WITHDRAWN.name(), DisputeState.WITHDRAWN.words()),
                Option.of(DisputeState.ENDED.name(), DisputeState.ENDED.words()));
    }

    public List<Option> getDues() {
        return List.of(Option.of("overdue", "Overdue"));
    }

    /** A dispute as the register shows it. */
    public record Row(
            String id,
            String subject,
            String agreement,
            String title,
            String reference,
            String between,
            String state,
            String tone,
            String step,
            String clock) {}
}
