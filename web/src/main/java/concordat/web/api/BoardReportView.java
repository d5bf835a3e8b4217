package concordat.web.api;

import concordat.domain.board.BoardReportFile;
import concordat.domain.board.BoardReportRun;
import concordat.domain.board.BoardReportRun.Made;
import concordat.domain.board.BoardReportSheet;
import concordat.domain.board.BothClocks;
import concordat.domain.board.ReportForm;
import concordat.domain.job.JobLine;
import concordat.domain.job.JobState;
import concordat.domain.shared.CommitteeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A board report that was asked for, as programs read it. */
@Schema(name = "BoardReport")
record BoardReportView(
        UUID id,
        @Schema(description = "The same for the same question of the same reader.") UUID report,
        @Nullable UUID committee,
        String subject,
        ReportForm form,
        LocalDate trueAt,
        @Schema(description = "The entry of the journal up to which facts count as known.") long knownAt,
        @Schema(description = "The earlier day since which it tells changes.") @Nullable LocalDate changesSince,
        @Schema(description = "Who asked, and in what capacity.") String reader,
        Instant askedAt,
        @Schema(description = "How the work on it stands, if it is yours.") @Nullable JobState work,
        @Schema(description = "How far it has come, and out of how much; 0 if that is not known.") int reached,
        int outOf,
        @Nullable Instant madeAt,
        @Nullable Long bytes,
        @Schema(description = "The SHA-256 of the file.") @Nullable String fileHash,
        @Schema(description = "The SHA-256 of what it says.") @Nullable String contentHash,
        @Schema(description = "Whether you can download it now.") boolean ready,
        @Schema(description = "Whether you can download what it comes to on one page, too.") boolean summary) {

    @Schema(name = "BoardReports")
    record Listing(List<BoardReportView> items) {}

    static BoardReportView of(BoardReportSheet sheet) {
        return of(sheet.run(), sheet.work());
    }

    static BoardReportView of(BoardReportRun run) {
        return of(run, Optional.empty());
    }

    private static BoardReportView of(BoardReportRun run, Optional<JobLine> work) {
        CommitteeId committee = run.report().committee();
        Optional<Made> made = run.made();
        return new BoardReportView(
                run.making(),
                run.reportId(),
                committee == null ? null : committee.value(),
                run.subject(),
                run.report().form(),
                run.report().trueAt(),
                run.report().knownAt(),
                run.report().since().map(BothClocks::trueAt).orElse(null),
                run.reader(),
                run.asked(),
                run.work().orElse(null),
                work.map(JobLine::reached).orElse(0),
                work.map(JobLine::of).orElse(0),
                made.map(Made::at).orElse(null),
                made.map(Made::bytes).orElse(null),
                made.map(Made::file).orElse(null),
                made.map(Made::content).orElse(null),
                run.isReady(),
                run.isReady(BoardReportFile.SUMMARY));
    }
}
