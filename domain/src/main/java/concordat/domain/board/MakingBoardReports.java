package concordat.domain.board;

import concordat.domain.shared.NotFound;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** Making the board report that a reader asked for, by the rights that this reader has now. Each step is a transaction of its own. */
@UseCase
@AllowedTo({
    Role.EXECUTIVE,
    Role.GOVERNANCE_OFFICER,
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.AUDITOR
})
public class MakingBoardReports {
    private final BoardReportQuestions questions;
    private final BoardReportMaker maker;
    private final BoardReports reports;

    @Inject
    MakingBoardReports(BoardReportQuestions questions, BoardReportMaker maker, BoardReports reports) {
        this.questions = questions;
        this.maker = maker;
        this.reports = reports;
    }

    /**
     * What is to be made; empty if it has been made already. What the actor may see from here on is what the file may be opened by later.
     *
     * @throws NotFound if it is not the actor's own
     * @throws concordat.domain.shared.RuleBroken if the actor sees other things than when they asked
     */
    public Optional<PreparedBoardReport> wanted(UUID making) {
        BoardReportRun run =
                reports.find(making).filter(BoardReportRun::own).orElseThrow(() -> new NotFound("board report"));
        if (run.made().isPresent()) {
            return Optional.empty();
        }
        PreparedBoardReport prepared = questions.prepared(run.report());
        BoardReportRule.MADE_WITH_THE_RIGHTS_OF_ITS_QUESTION.require(
                prepared.cover().reportId().equals(run.reportId()));
        reports.noteRights(making);
        return Optional.of(
                new PreparedBoardReport(run.report(), prepared.cover().asMaking(making, run.asked()), run.fileName()));
    }

    /**
     * Writes it while it is read from the database.
     *
     * @param page where what it comes to on one page goes, as a Word document
     * @return what {@link #made} is to be told
     */
    public WrittenBoardReport write(
            PreparedBoardReport prepared, OutputStream out, OutputStream prints, OutputStream page, Progress progress) {
        return maker.write(prepared, out, prints, page, progress);
    }

    /**
     * Keeps the files for its reader, and its fingerprints for whoever checks it.
     *
     * @param page what it comes to on one page, as PDF; empty if that could not be made
     */
    public void made(
            PreparedBoardReport prepared, WrittenBoardReport written, Path prints, Path file, Optional<Path> page) {
        UUID making = prepared.cover().making();
        reports.keep(making, BoardReportFile.WORKBOOK, file);
        page.ifPresent(summary -> reports.keep(making, BoardReportFile.SUMMARY, summary));
        maker.keep(prepared, written, prints);
    }
}
