package concordat.domain.board;

import concordat.domain.board.BoardReportEvent.BoardReportDownloaded;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Journal;
import concordat.domain.shared.NotAllowed;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Downloading the board report, in three calls and so in three transactions: the first puts it on record and says what the
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
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Set<Role> READERS = Set.of(
            Role.EXECUTIVE,
            Role.GOVERNANCE_OFFICER,
            Role.COMMITTEE_CHAIR,
            Role.VOTING_MEMBER,
            Role.ATTENDEE,
            Role.AUDITOR);

    private final BoardReportRows rows;
    private final BoardReportWriter writer;
    private final BoardReports reports;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    DownloadingBoardReport(
            BoardReportRows rows,
            BoardReportWriter writer,
            BoardReports reports,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.writer = writer;
        this.reports = reports;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Pins a report to both clocks, and puts on record that the actor downloads it and in what capacity.
     *
     * @param committee the committee to report on, or null for all that the actor may see
     * @param trueAt the date as at which to tell the facts, or null for today in Europe/London
     * @param knownAt the instant as at which to know them, or null for now
     * @throws NotAllowed if the actor reads no committee's records in any capacity
     * @throws concordat.domain.shared.NotFound if the committee does not exist or the actor may not see it
     */
    public PreparedBoardReport prepare(
            @Nullable CommitteeId committee, @Nullable LocalDate trueAt, @Nullable Instant knownAt, ReportForm form) {
        Instant now = clock.instant();
        actIn(committee);
        BoardReport report = BoardReport.asAt(
                committee,
                trueAt == null ? LocalDate.ofInstant(now, LONDON) : trueAt,
                rows.positionAt(knownAt == null ? now : knownAt),
                form);
        BoardReportCover cover = rows.cover(report);
        String fileName = cover.fileName(report);
        PreparedBoardReport prepared = new PreparedBoardReport(report, cover, fileName);
        reports.begin(prepared);
        journal.record(new BoardReportDownloaded(
                cover.reportId(),
                Optional.of(cover.partnership().value()),
                fileName,
                report.committee(),
                report.trueAt(),
                report.knownAt(),
                form));
        return prepared;
    }

    /**
     * Writes a prepared report while it is read from the database, as the actor who asks now.
     *
     * @param prints where prints of its cells go
     * @return what {@link #keep} is to be told
     * @throws java.io.UncheckedIOException if the actor's end of the line has gone
     */
    public Written write(PreparedBoardReport prepared, OutputStream out, OutputStream prints) {
        Fingerprinted file = new Fingerprinted(out);
        MadeBoardReport made = writer.write(prepared.report(), prepared.cover(), rows, file, prints);
        return new Written(made, file.fingerprint(), file.bytes());
    }

    /**
     * A report that was written to its end.
     *
     * @param file the SHA-256 of the file, in hexadecimal digits
     */
    public record Written(MadeBoardReport made, String file, long bytes) {}

    /** Keeps the fingerprints of a report that was written to its end, so that any file can be checked against it. */
    public void keep(PreparedBoardReport prepared, Written written, Path prints) {
        reports.complete(prepared, written.made(), written.file(), written.bytes(), prints, clock.instant());
    }

    private void actIn(@Nullable CommitteeId committee) {
        if (committee != null) {
            actor.as(
                    capacity -> READERS.contains(capacity.role()) && capacity.covers(committee),
                    "Your appointments do not allow you to read a report on this committee.");
            return;
        }
        actor.as(
                capacity -> READERS.contains(capacity.role()),
                "Your appointments do not allow you to read a board report.");
    }
}
