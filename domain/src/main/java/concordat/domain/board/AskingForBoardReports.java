package concordat.domain.board;

import concordat.domain.job.Jobs;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.NotFound;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Readers have a board report made behind the pages, with their own rights. Asking twice for the same is asking once; another reader's is another. */
@UseCase
@AllowedTo({
    Role.EXECUTIVE,
    Role.GOVERNANCE_OFFICER,
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.AUDITOR
})
public class AskingForBoardReports {
    private final BoardReportQuestions questions;
    private final BoardReportRequests requests;
    private final BoardReports reports;
    private final Jobs jobs;
    private final Clock clock;

    @Inject
    AskingForBoardReports(
            BoardReportQuestions questions,
            BoardReportRequests requests,
            BoardReports reports,
            Jobs jobs,
            Clock clock) {
        this.questions = questions;
        this.requests = requests;
        this.reports = reports;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Asks for a report.
     *
     * @param committee the committee to report on, or null for all that the actor may see
     * @param trueAt the date as at which to tell the facts, or null for today in Europe/London
     * @param knownAt the instant as at which to know them, or null for now
     * @return the id of its making: of one that is under way, or lies ready, if that says the same
     * @throws concordat.domain.shared.NotAllowed if the actor reads no committee's records in any capacity
     * @throws NotFound if the committee does not exist or the actor may not see it
     * @throws concordat.domain.shared.RuleBroken if it is to be compared with a day that is not before it
     */
    public UUID ask(
            @Nullable CommitteeId committee,
            @Nullable LocalDate trueAt,
            @Nullable Instant knownAt,
            ReportForm form,
            ChangesSince since) {
        return requests.ask(questions.pinned(committee, trueAt, knownAt, form, since), knownAt == null);
    }

    /**
     * Asks for a report that was asked for before, by whomever, as at the same on both clocks and with the actor's own rights.
     *
     * @throws NotFound if the actor does not see that it was asked for
     */
    public UUID again(UUID making) {
        return requests.ask(found(making).report(), false);
    }

    /**
     * No longer wants a report that is under way. It stops when it next says how far it has come; one that has ended stays as it is.
     *
     * @throws NotFound if it is not the actor's own
     */
    public void cancel(UUID making) {
        BoardReportRun run = found(making);
        if (!run.own()) {
            throw new NotFound("board report");
        }
        jobs.about(making, BoardReportsToMake.KIND).stream()
                .filter(job -> job.own() && job.isCancellable())
                .forEach(job -> jobs.cancel(job.id(), clock.instant()));
    }

    private BoardReportRun found(UUID making) {
        return reports.find(making).orElseThrow(() -> new NotFound("board report"));
    }
}
