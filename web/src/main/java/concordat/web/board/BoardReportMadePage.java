package concordat.web.board;

import concordat.domain.board.AskingForBoardReports;
import concordat.domain.board.BoardReportFile;
import concordat.domain.board.BoardReportRun;
import concordat.domain.board.BoardReportRun.Made;
import concordat.domain.board.BoardReportRun.Standing;
import concordat.domain.board.BoardReportSheet;
import concordat.domain.board.ReadingBoardReports;
import concordat.domain.job.JobLine;
import concordat.domain.job.JobState;
import concordat.web.look.Notices;
import concordat.web.look.Query;
import concordat.web.look.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.function.Function;

/** One board report that was asked for: how far it is, and its file. */
@Named
@RequestScoped
public class BoardReportMadePage {
    private final AskingForBoardReports asking;
    private final Notices notices;
    private final UUID id;
    private final BoardReportSheet sheet;
    private final RunRow row;

    @Inject
    BoardReportMadePage(ReadingBoardReports reading, AskingForBoardReports asking, Query query, Notices notices) {
        this.asking = asking;
        this.notices = notices;
        id = query.id("id");
        sheet = reading.get(id);
        row = RunRow.of(sheet.run());
    }

    public String cancel() {
        asking.cancel(id);
        notices.done("The report is cancelled.");
        return here(id);
    }

    /** Has the same made for the reader, as at the same on both clocks. */
    public String again() {
        return here(asking.again(id));
    }

    private static String here(UUID id) {
        return "/board-report-made?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id.toString();
    }

    public RunRow getRow() {
        return row;
    }

    public boolean isOwn() {
        return sheet.run().own();
    }

    public boolean isMaking() {
        return sheet.run().isUnderWay();
    }

    /** Whether it was made for the reader, and is not there any more. */
    public boolean isGone() {
        return isOwn() && standing() == Standing.MADE;
    }

    /** Whether nothing has come of it. */
    public boolean isFailed() {
        return standing() == Standing.COULD_NOT_BE_MADE || standing() == Standing.BROKE_OFF;
    }

    public boolean isCancelled() {
        return standing() == Standing.CANCELLED;
    }

    private Standing standing() {
        return sheet.run().standing();
    }

    /** How far it has come, in per cent. */
    public int getReached() {
        return sheet.work().map(JobLine::percent).orElse(0);
    }

    public String getProgress() {
        return sheet.run().work().filter(JobState.RUNNING::equals).isPresent()
                ? "Your report is being made: " + getReached() + "% done."
                : "Your report will be made in a moment.";
    }

    /** What the last attempt came to; empty if there is nothing to say. */
    public String getProblem() {
        return sheet.work().map(JobLine::message).orElse("");
    }

    public String getFile() {
        return "/api/v1/board-reports/" + getId() + "/file";
    }

    /** Where what it comes to on one page is; empty if that could not be made. */
    public String getSummary() {
        return sheet.run().isReady(BoardReportFile.SUMMARY) ? "/api/v1/board-reports/" + getId() + "/summary.pdf" : "";
    }

    public String getMadeAt() {
        return made(run -> Words.moment(run.at()));
    }

    public String getFileHash() {
        return made(Made::file);
    }

    public String getContentHash() {
        return made(Made::content);
    }

    private String made(Function<Made, String> what) {
        return sheet.run().made().map(what).orElse("");
    }

    /** What it is called when it is downloaded; told to its reader alone, because it names the committee. */
    public String getFileName() {
        BoardReportRun run = sheet.run();
        return run.own() ? run.fileName() : "";
    }
}
