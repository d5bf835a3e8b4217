package concordat.domain.board;

import concordat.domain.board.BoardReportEvent.BoardReportDownloaded;
import concordat.domain.shared.Journal;
import concordat.domain.shared.NotFound;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.UUID;

/** A board report that lies ready is handed out to its reader, for as long as they may see all that is in it. Each time is put on record. */
@UseCase
@AllowedTo({
    Role.EXECUTIVE,
    Role.GOVERNANCE_OFFICER,
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.AUDITOR
})
public class OpeningBoardReports {
    private final BoardReports reports;
    private final Journal journal;

    @Inject
    OpeningBoardReports(BoardReports reports, Journal journal) {
        this.reports = reports;
        this.journal = journal;
    }

    /**
     * Opens a file of a report.
     *
     * @throws NotFound if it is not the actor's, could not or has not been made, is no longer kept, or holds what the actor may
     *     not see any more
     */
    public BoardReportRun open(UUID making, BoardReportFile which) {
        BoardReportRun run = reports.find(making)
                .filter(found -> found.isReady(which))
                .orElseThrow(() -> new NotFound("board report"));
        journal.record(BoardReportDownloaded.of(run.report(), run.reportId(), run.partnership(), run.fileName(which)));
        return run;
    }

    /** Writes what was opened there, in pieces. @throws NotFound if the actor may not see all of it any more */
    public void copy(BoardReportRun opened, BoardReportFile which, OutputStream to) {
        reports.copy(opened.making(), which, to);
    }
}
