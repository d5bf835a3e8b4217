package concordat.web.committee;

import concordat.domain.committee.Approval;
import concordat.domain.committee.CommitteeSheet.PartyLine;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When a parent body approved terms of reference, as a form asks. */
public final class ApprovalRow {
    private final PartyLine party;
    private @Nullable LocalDate on;

    private ApprovalRow(PartyLine party) {
        this.party = party;
    }

    static List<ApprovalRow> of(List<PartyLine> parties) {
        return parties.stream().map(ApprovalRow::new).toList();
    }

    static List<Approval> approvals(List<ApprovalRow> rows) {
        return rows.stream().flatMap(ApprovalRow::approval).toList();
    }

    /** The field in which an approval is missing: of a party that delegates, else of any; the first if none is. */
    static String missing(List<ApprovalRow> rows) {
        ApprovalRow missing = rows.stream()
                .filter(row -> row.on == null && row.party.delegates())
                .findFirst()
                .or(() -> rows.stream().filter(row -> row.on == null).findFirst())
                .orElse(rows.get(0));
        return "approvals:" + rows.indexOf(missing) + ":on";
    }

    private Stream<Approval> approval() {
        return on == null ? Stream.of() : Stream.of(new Approval(party.organisation(), party.parentBody(), on));
    }

    public String getLabel() {
        return "Approved by " + party.shortName() + " " + party.parentBody() + " on";
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }
}
