package concordat.web.decision;

import concordat.domain.committee.ReadingCommittees;
import concordat.domain.decision.BroughtIn;
import concordat.domain.decision.EarlierDecisionLine;
import concordat.domain.decision.ReadingEarlierDecisions;
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
import java.util.List;

/** What committees decided before Concordat, the latest first. */
@Named
@RequestScoped
public class EarlierDecisionsPage {
    private final ReadingCommittees committees;
    private final Page<EarlierDecisionLine> page;

    @Inject
    EarlierDecisionsPage(ReadingEarlierDecisions reading, ReadingCommittees committees, Query query) {
        this.committees = committees;
        page = reading.page(
                query.get("committee").isEmpty() ? null : new CommitteeId(query.id("committee")),
                query.get("q").isBlank() ? null : query.get("q").strip(),
                Keyset.after(query.get("after")));
    }

    public List<Row> getRows() {
        return page.rows().stream().map(Row::of).toList();
    }

    /** Where the next page starts; empty on the last. */
    public String getOlder() {
        return page.nextToken().orElse("");
    }

    public List<Option> getCommittees() {
        return committees.all().stream()
                .map(committee -> Option.of(committee.id().value().toString(), committee.name()))
                .toList();
    }

    /** An earlier decision as the table shows it. */
    public record Row(
            String id, String wording, String reference, String on, String committee, String outcome, String origin) {
        static Row of(EarlierDecisionLine line) {
            return new Row(
                    line.id().value().toString(),
                    line.wording() + (line.part() == Part.PART_2 ? " (" + Part.PART_2.words() + ")" : ""),
                    line.reference(),
                    Words.date(line.decidedOn()),
                    line.committeeName(),
                    line.outcome().words(),
                    BroughtIn.MARK);
        }
    }
}
