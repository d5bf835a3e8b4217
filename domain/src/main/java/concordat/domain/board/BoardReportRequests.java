package concordat.domain.board;

import concordat.domain.job.Jobs;
import concordat.domain.job.NewJob;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Puts board reports on the list of work, each question of a reader once. */
@Dependent
class BoardReportRequests {
    /** Among how many of the actor's latest reports the same one is looked for. */
    private static final int LATEST = 20;

    private final BoardReportQuestions questions;
    private final BoardReportRows rows;
    private final BoardReports reports;
    private final Jobs jobs;
    private final Clock clock;

    @Inject
    BoardReportRequests(
            BoardReportQuestions questions, BoardReportRows rows, BoardReports reports, Jobs jobs, Clock clock) {
        this.questions = questions;
        this.rows = rows;
        this.reports = reports;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Asks for a report.
     *
     * @param now whether all is meant that is known now
     * @return the id of its making: of one that is under way, or lies ready, if that says the same
     * @throws concordat.domain.shared.NotAllowed if the actor reads no committee's records in any capacity
     * @throws concordat.domain.shared.NotFound if the committee does not exist or the actor may not see it
     */
    UUID ask(BoardReport report, boolean now) {
        PreparedBoardReport prepared = questions.prepared(report);
        return reports.ownLatest(LATEST).stream()
                .filter(run -> run.isReady()
                        ? run.reportId().equals(prepared.cover().reportId())
                        : run.isUnderWay() && asksTheSame(run, report, now))
                .findFirst()
                .map(BoardReportRun::making)
                .orElseGet(() -> begin(prepared));
    }

    /** Whether it was asked for in the same words; if they are that all be told that is known now, it knows what was known when it was asked for. */
    private boolean asksTheSame(BoardReportRun run, BoardReport report, boolean now) {
        if (!run.report().asksAs(report)) {
            return false;
        }
        long known = run.report().knownAt();
        return now ? known == rows.positionAt(run.asked()) : known == report.knownAt();
    }

    private UUID begin(PreparedBoardReport prepared) {
        UUID making = prepared.cover().making();
        reports.begin(prepared);
        jobs.ask(new NewJob(
                BoardReportsToMake.KIND,
                making,
                prepared.cover().partnership(),
                true,
                clock.instant(),
                BoardReportsToMake.ATTEMPTS));
        return making;
    }
}
