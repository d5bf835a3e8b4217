package concordat.domain.board;

import concordat.domain.job.JobLine;
import concordat.domain.job.Jobs;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.NotFound;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What will be in a board report before it is made, and which were made before: a reader's own; those on committees that an officer serves, for
 * that officer; those of a partnership, for its auditors.
 */
@UseCase
@ReadsOnly
@AllowedTo({
    Role.EXECUTIVE,
    Role.GOVERNANCE_OFFICER,
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.AUDITOR
})
public class ReadingBoardReports {
    private static final int LISTED = 50;

    private final BoardReportQuestions questions;
    private final BoardReportRows rows;
    private final BoardReports reports;
    private final Jobs jobs;

    @Inject
    ReadingBoardReports(BoardReportQuestions questions, BoardReportRows rows, BoardReports reports, Jobs jobs) {
        this.questions = questions;
        this.rows = rows;
        this.reports = reports;
        this.jobs = jobs;
    }

    /**
     * What would be in a report.
     *
     * @param committee the committee to report on, or null for all that the actor may see
     * @param trueAt the date as at which to tell the facts, or null for today in Europe/London
     * @param knownAt the instant as at which to know them, or null for now
     * @throws concordat.domain.shared.NotAllowed if the actor reads no committee's records in any capacity
     * @throws NotFound if the committee does not exist or the actor may not see it
     * @throws concordat.domain.shared.RuleBroken if it is to be compared with a day that is not before it
     */
    public BoardReportPreview preview(
            @Nullable CommitteeId committee,
            @Nullable LocalDate trueAt,
            @Nullable Instant knownAt,
            ReportForm form,
            ChangesSince since) {
        BoardReport report = questions.pinned(committee, trueAt, knownAt, form, since);
        PreparedBoardReport prepared = questions.prepared(report);
        return new BoardReportPreview(report, prepared.cover(), rows.counts(report), rows.withheld(report));
    }

    /** Whether the actor may ask for a report on that committee. */
    public boolean isFor(CommitteeId committee) {
        return questions.isFor(committee);
    }

    /** The last fifty that were asked for, the newest first. */
    public List<BoardReportRun> latest() {
        return reports.latest(LISTED);
    }

    /** One that was asked for. @throws NotFound if the actor may not see that it was */
    public BoardReportSheet get(UUID making) {
        BoardReportRun run = reports.find(making).orElseThrow(() -> new NotFound("board report"));
        return new BoardReportSheet(
                run,
                jobs.about(making, BoardReportsToMake.KIND).stream()
                        .filter(JobLine::own)
                        .findFirst());
    }
}
