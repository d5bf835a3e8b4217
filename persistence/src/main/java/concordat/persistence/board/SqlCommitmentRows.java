package concordat.persistence.board;

import concordat.domain.agreement.obligation.DueStatus;
import concordat.domain.agreement.obligation.LeadTimes;
import concordat.domain.agreement.text.InstrumentKind;
import concordat.domain.board.BoardReport;
import concordat.domain.board.CommitmentRows;
import concordat.domain.board.ObligationDueRow;
import concordat.domain.board.SealRow;
import concordat.persistence.shared.Clauses;
import concordat.persistence.shared.DueRows;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Consumer;

@Dependent
class SqlCommitmentRows implements CommitmentRows {
    private final AtBothClocks known;

    @Inject
    SqlCommitmentRows(AtBothClocks known) {
        this.known = known;
    }

    @Override
    public void obligations(BoardReport report, Consumer<ObligationDueRow> rows) {
        LeadTimes leads = LeadTimes.on(report.trueAt(), known.settings(report));
        known.stream(
                KnownCommitments.OBLIGATIONS,
                DueRows.on(report.trueAt(), leads),
                report,
                row -> new ObligationDueRow(
                        row.text("reference"),
                        row.text("agreement_title"),
                        (int) row.number("number"),
                        row.text("title"),
                        row.textOrNull("details"),
                        row.textOrNull("clause_reference"),
                        row.text("owed_by_name"),
                        row.text("to_names"),
                        row.textOrNull("responsible_name"),
                        DueRows.recurrence(row),
                        row.date("due_on"),
                        DueStatus.valueOf(row.text("status")),
                        row.dateOrNull("met_on"),
                        row.textOrNull("evidence"),
                        row.textOrNull("answers")),
                rows);
    }

    @Override
    public void seals(BoardReport report, Consumer<SealRow> rows) {
        known.stream(
                KnownCommitments.SEALS,
                new Clauses().with("day", report.trueAt()),
                report,
                row -> new SealRow(
                        (int) row.number("seal_number"),
                        row.text("short_name"),
                        row.dateOrNull("signed_on"),
                        document(row),
                        row.text("signatory_name") + ", " + row.text("signatory_role"),
                        row.text("seal_attested_by"),
                        row.textOrNull("seal_minute")),
                rows);
    }

    private static String document(Row row) {
        String agreement = row.text("reference") + " " + row.text("title");
        return row.isNull("kind")
                ? agreement
                : InstrumentKind.valueOf(row.text("kind")).words() + " " + row.number("number") + " to " + agreement
                        + ": " + row.text("instrument");
    }
}
