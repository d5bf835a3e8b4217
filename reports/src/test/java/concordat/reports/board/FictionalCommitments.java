package concordat.reports.board;

import static concordat.reports.board.FictionalRows.TODAY;

import concordat.domain.agreement.dates.Length;
import concordat.domain.agreement.obligation.DueStatus;
import concordat.domain.agreement.obligation.Recurrence;
import concordat.domain.board.BoardReport;
import concordat.domain.board.CommitmentRows;
import concordat.domain.board.ObligationDueRow;
import concordat.domain.board.SealRow;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What fictional parties owe each other and have sealed: a due date in each of its states. */
class FictionalCommitments implements CommitmentRows {
    @Override
    public void obligations(BoardReport report, Consumer<ObligationDueRow> rows) {
        LocalDate first = TODAY.minusMonths(8);
        int due = 0;
        for (DueStatus status : DueStatus.values()) {
            boolean passed = status != DueStatus.DUE_SOON && status != DueStatus.NOT_YET_DUE;
            boolean met = status == DueStatus.ACCEPTED
                    || status == DueStatus.AWAITING_ACCEPTANCE
                    || status == DueStatus.RETURNED;
            LocalDate on = passed ? first.plusMonths(due) : TODAY.plusMonths(due);
            rows.accept(new ObligationDueRow(
                    "AG/2024/004",
                    "Placements for medical students in community mental health",
                    1,
                    "Report on the quality of placements",
                    null,
                    "Clause 4.2",
                    "NHFT",
                    "UoL; LPT",
                    due == 0 ? null : "Tomos Wrenfield",
                    Recurrence.each(Length.ofMonths(1), first),
                    on,
                    status,
                    met ? on.plusDays(3) : null,
                    met ? "Sent to the dean\nKept at: shared drive" : null,
                    answer(status)));
            due++;
        }
    }

    private static @Nullable String answer(DueStatus status) {
        return switch (status) {
            case ACCEPTED -> "UoL: accepted, 1 Feb 2026";
            case RETURNED -> "UoL: returned, 2 Feb 2026: figures are missing";
            case WAIVED -> "UoL: waived, 3 Feb 2026: not needed this once";
            default -> null;
        };
    }

    @Override
    public void seals(BoardReport report, Consumer<SealRow> rows) {
        rows.accept(new SealRow(
                14,
                "LPT",
                LocalDate.of(2025, 10, 1),
                "AG/2025/011 Evaluation of placements",
                "Rowan Thistlewood, Director of Strategy",
                "Meredith Ashgrove",
                "TB/25/101"));
        rows.accept(new SealRow(
                9,
                "NHFT",
                null,
                "Variation 2 to AG/2024/009 Sharing of anonymised outcome data for research: More data",
                "Leander Osgood, Medical Director",
                "Priya Hollowell",
                null));
    }
}
