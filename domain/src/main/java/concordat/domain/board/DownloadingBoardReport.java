package concordat.domain.board;

import concordat.domain.board.BoardReportEvent.BoardReportDownloaded;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Journal;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Downloading a board report as it is made, in three calls and so in three transactions: the first puts it on record and says what the
 * file is called, the second writes it, the third keeps its fingerprints. A download that breaks off is on record all the same, and nobody else waits for
 * the journal while a slow line is served. Both read at the same position of the journal, so they tell one story.
 */
@UseCase
@AllowedTo({
    Role.EXECUTIVE,
    Role.GOVERNANCE_OFFICER,
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.AUDITOR
})
public class DownloadingBoardReport {
    private final BoardReportQuestions questions;
    private final BoardReportMaker maker;
    private final BoardReports reports;
    private final Journal journal;

    @Inject
    DownloadingBoardReport(
            BoardReportQuestions questions, BoardReportMaker maker, BoardReports reports, Journal journal) {
        this.questions = questions;
        this.maker = maker;
        this.reports = reports;
        this.journal = journal;
    }

    /**
     * Pins a report to both clocks, and puts on record that the actor downloads it and in what capacity.
     *
     * @param committee the committee to report on, or null for all that the actor may see
     * @param trueAt the date as at which to tell the facts, or null for today in Europe/London
     * @param knownAt the instant as at which to know them, or null for now
     * @throws concordat.domain.shared.NotAllowed if the actor reads no committee's records in any capacity
     * @throws concordat.domain.shared.NotFound if the committee does not exist or the actor may not see it
     * @throws concordat.domain.shared.RuleBroken if it is to be compared with a day that is not before it
     */
    public PreparedBoardReport prepare(
            @Nullable CommitteeId committee,
            @Nullable LocalDate trueAt,
            @Nullable Instant knownAt,
            ReportForm form,
            ChangesSince since) {
        PreparedBoardReport prepared = questions.prepared(questions.pinned(committee, trueAt, knownAt, form, since));
        reports.begin(prepared);
        journal.record(BoardReportDownloaded.of(
                prepared.report(), prepared.cover().reportId(), prepared.cover().partnership(), prepared.fileName()));
        return prepared;
    }

    /**
     * Writes a prepared report while it is read from the database, as the actor who asks now.
     *
     * @param prints where prints of its cells go
     * @return what {@link #keep} is to be told
     * @throws java.io.UncheckedIOException if the actor's end of the line has gone
     */
    public WrittenBoardReport write(PreparedBoardReport prepared, OutputStream out, OutputStream prints) {
        return maker.write(prepared, out, prints, null, Progress.UNHEARD);
    }

    /** Keeps the fingerprints of a report that was written to its end, so that any file can be checked against it. */
    public void keep(PreparedBoardReport prepared, WrittenBoardReport written, Path prints) {
        maker.keep(prepared, written, prints);
    }
}
