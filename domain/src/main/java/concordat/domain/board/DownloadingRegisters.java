package concordat.domain.board;

import concordat.domain.board.BoardReportEvent.RegisterDownloaded;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Journal;
import concordat.domain.shared.NotFound;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Taking one register of a board report away for programs to read: the rows that the report of the same question shows to the
 * same reader. As with the report, the first call puts it on record, the second writes it.
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
public class DownloadingRegisters {
    private final BoardReportQuestions questions;
    private final BoardReportRows rows;
    private final RegisterWriter writer;
    private final Journal journal;

    @Inject
    DownloadingRegisters(BoardReportQuestions questions, BoardReportRows rows, RegisterWriter writer, Journal journal) {
        this.questions = questions;
        this.rows = rows;
        this.writer = writer;
        this.journal = journal;
    }

    /**
     * Pins a register to both clocks, and puts on record that the actor takes it away and in what capacity.
     *
     * @param committee the committee to report on, or null for all that the actor may see
     * @param trueAt the date as at which to tell the facts, or null for today in Europe/London
     * @param knownAt the instant as at which to know them, or null for now
     * @throws concordat.domain.shared.NotAllowed if the actor reads no committee's records in any capacity
     * @throws NotFound if the committee does not exist or the actor may not see it, or the form does not have the register
     * @throws concordat.domain.shared.RuleBroken if it is a table for each committee, and none is chosen (XL-2)
     */
    public PreparedRegister prepare(
            Register register,
            @Nullable CommitteeId committee,
            @Nullable LocalDate trueAt,
            @Nullable Instant knownAt,
            ReportForm form) {
        PreparedBoardReport prepared =
                questions.prepared(questions.pinned(committee, trueAt, knownAt, form, ChangesSince.NOTHING));
        if (!register.isIn(form)) {
            throw new NotFound("register");
        }
        BoardReportRule.A_FILE_HAS_ONE_TABLE.require(committee != null || !register.isOfOneCommittee());
        BoardReport report = prepared.report();
        BoardReportCover cover = prepared.cover();
        String fileName = cover.fileName(report, register);
        journal.record(RegisterDownloaded.of(register, report, cover, fileName));
        return new PreparedRegister(register, report, cover, fileName);
    }

    /** Writes a prepared register while it is read, as the actor who asks now. @throws java.io.UncheckedIOException if the actor's end of the line has gone */
    public void write(PreparedRegister prepared, OutputStream out) {
        writer.write(prepared.register(), prepared.report(), prepared.cover(), rows, out);
    }
}
