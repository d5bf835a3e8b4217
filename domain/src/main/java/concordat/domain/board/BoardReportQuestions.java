package concordat.domain.board;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Capacity;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is asked of a board report: pinned to both clocks, and only by who may ask it. */
@Dependent
class BoardReportQuestions {
    private static final Set<Role> READERS = Set.of(
            Role.EXECUTIVE,
            Role.GOVERNANCE_OFFICER,
            Role.COMMITTEE_CHAIR,
            Role.VOTING_MEMBER,
            Role.ATTENDEE,
            Role.AUDITOR);

    private final BoardReportRows rows;
    private final BoardReports reports;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    BoardReportQuestions(BoardReportRows rows, BoardReports reports, CurrentActor actor, Clock clock) {
        this.rows = rows;
        this.reports = reports;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Pins a question to both clocks.
     *
     * @param committee the committee to report on, or null for all that the actor may see
     * @param trueAt the date as at which to tell the facts, or null for today in Europe/London
     * @param knownAt the instant as at which to know them, or null for now
     * @throws concordat.domain.shared.RuleBroken if it is to be compared with a day that is not before it
     */
    BoardReport pinned(
            @Nullable CommitteeId committee,
            @Nullable LocalDate trueAt,
            @Nullable Instant knownAt,
            ReportForm form,
            ChangesSince since) {
        Instant now = clock.instant();
        BoardReport report = BoardReport.asAt(
                committee,
                trueAt == null ? LocalDate.ofInstant(now, Term.LONDON) : trueAt,
                rows.positionAt(knownAt == null ? now : knownAt),
                form);
        return before(report, since).map(report::comparedWith).orElse(report);
    }

    private Optional<BothClocks> before(BoardReport report, ChangesSince since) {
        LocalDate day = since.day();
        if (day != null) {
            BoardReportRule.COMPARED_WITH_AN_EARLIER_DAY.require(day.isBefore(report.trueAt()));
            return Optional.of(
                    new BothClocks(day, Math.min(rows.positionAt(BoardReport.endOf(day)), report.knownAt())));
        }
        return since.choice() == ChangesSince.Choice.LAST ? reports.lastBefore(report) : Optional.empty();
    }

    /**
     * Has the actor act in a capacity that lets them ask that, and tells what the report will be called.
     *
     * @throws NotAllowed if the actor reads no committee's records in any capacity
     * @throws concordat.domain.shared.NotFound if the committee does not exist or the actor may not see it
     */
    PreparedBoardReport prepared(BoardReport report) {
        actIn(report.committee());
        BoardReportCover cover = rows.cover(report);
        return new PreparedBoardReport(report, cover, cover.fileName(report));
    }

    /** Whether the actor may ask for a report on that committee. */
    boolean isFor(CommitteeId committee) {
        return isFor(committee, actor.capacities());
    }

    /** Whether somebody with these appointments may ask for a report on that committee, or on all that they may see. */
    static boolean isFor(@Nullable CommitteeId committee, Collection<Capacity> capacities) {
        return capacities.stream().anyMatch(capacity -> isFor(committee, capacity));
    }

    private static boolean isFor(@Nullable CommitteeId committee, Capacity capacity) {
        return READERS.contains(capacity.role()) && (committee == null || capacity.covers(committee));
    }

    private void actIn(@Nullable CommitteeId committee) {
        actor.as(
                capacity -> isFor(committee, capacity),
                committee == null
                        ? "Your appointments do not allow you to read a board report."
                        : "Your appointments do not allow you to read a report on this committee.");
    }
}
