package concordat.persistence.decision;

import concordat.domain.board.BoardReport;
import concordat.domain.board.ReportForm;
import concordat.domain.dashboard.DashboardRows;
import concordat.domain.shared.ActionId;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Reads what was overdue on a day as it was known at a position, which the application asks for by days only. */
@UseCase
@ReadsOnly
@AllowedTo(Role.SIGNED_IN)
public class AskingForOverdue {
    private final DashboardRows rows;

    @Inject
    AskingForOverdue(DashboardRows rows) {
        this.rows = rows;
    }

    List<ActionId> on(LocalDate day, long known) {
        return rows.overdue(null, BoardReport.asAt(null, day, known, ReportForm.WORKING)).stream()
                .map(DashboardRows.Overdue::action)
                .toList();
    }
}
