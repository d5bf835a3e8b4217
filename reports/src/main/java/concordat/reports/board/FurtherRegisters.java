package concordat.reports.board;

import concordat.domain.board.BetweenMeetingsRow;
import concordat.domain.board.BoardReport;
import concordat.domain.board.BoardReportRows;
import concordat.domain.board.DeclarationRow;
import concordat.domain.board.ForwardPlan;
import concordat.domain.board.ObligationDueRow;
import concordat.domain.board.PublicationRow;
import concordat.domain.board.Register;
import concordat.domain.board.RegisteredInterestRow;
import concordat.domain.board.SealRow;
import concordat.domain.board.TermsRow;
import concordat.domain.shared.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the registers that follow those of decisions, actions and agreements: plans, what was decided between meetings, what is
 * owed and sealed, interests, terms of reference and what was published. A publication has Part 1 of them and nothing withheld.
 */
final class FurtherRegisters {
    private final BoardReport report;
    private final BoardReportRows rows;
    private final Reconciliation sheets;
    private final Summary summary;
    private final CommitteeRegisters committees;
    private final CommitmentRegisters commitments;
    private final DeclaredRegisters declared;

    FurtherRegisters(
            BoardReport report, BoardReportRows rows, Reconciliation sheets, Summary summary, Explained explained) {
        this.report = report;
        this.rows = rows;
        this.sheets = sheets;
        this.summary = summary;
        committees = new CommitteeRegisters(report, explained);
        commitments = new CommitmentRegisters(report, explained);
        declared = new DeclaredRegisters(report, explained);
    }

    void write() {
        forwardPlans();
        sheets.<BetweenMeetingsRow>write(
                Register.BETWEEN_MEETINGS, committees.betweenMeetings(), sheet -> rows.committees()
                        .betweenMeetings(
                                report, row -> sheet.accept(Publishable.in(report, row, row.part() == Part.PART_2))));
        if (!report.isPublication()) {
            sheets.<ObligationDueRow>write(Register.OBLIGATIONS, commitments.obligations(), sheet -> rows.commitments()
                    .obligations(report, row -> {
                        summary.count(row);
                        sheet.accept(row);
                    }));
            sheets.<SealRow>write(Register.SEALS, commitments.seals(), sheet -> rows.commitments()
                    .seals(report, sheet));
        }
        sheets.<RegisteredInterestRow>write(Register.INTERESTS, declared.interests(), sheet -> rows.declared()
                .interests(report, row -> sheet.accept(Publishable.in(report, row, !row.isPublic()))));
        if (!report.isPublication()) {
            sheets.<DeclarationRow>write(Register.DECLARATIONS, declared.declarations(), sheet -> rows.declared()
                    .declarations(report, sheet));
        }
        sheets.<TermsRow>write(Register.TERMS, committees.termsOfReference(), sheet -> rows.committees()
                .termsOfReference(report, sheet));
        sheets.<PublicationRow>write(Register.PUBLICATIONS, committees.publications(), sheet -> rows.committees()
                .publications(report, row -> sheet.accept(Publishable.in(report, row, row.part() == Part.PART_2))));
    }

    /** One sheet for each committee that plans, because each has meetings of its own. */
    private void forwardPlans() {
        List<ForwardPlan> plans = new ArrayList<>();
        rows.committees().forwardPlans(report, plans::add);
        if (plans.isEmpty()) {
            sheets.<ForwardPlan.Line>write(Register.FORWARD_PLAN, committees.noForwardPlan(), sheet -> {});
        }
        plans.forEach(plan -> sheets.<ForwardPlan.Line>write(
                Register.FORWARD_PLAN, committees.forwardPlan(plan, plans.size() == 1), sheet -> plan.lines()
                        .forEach(line -> sheet.accept(
                                Publishable.in(report, line, line.work().part() == Part.PART_2)))));
    }
}
