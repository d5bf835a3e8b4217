package concordat.domain.board;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a board report is made from: rows, as the current actor may see them and as both clocks of the report say, each
 * register in a fixed order, streamed and never held as a whole. The publication form yields Part 1 rows only (XL-10).
 */
public interface BoardReportRows {

    /** The position of the last journal entry made at or before that instant; 0 if there was none. */
    long positionAt(Instant instant);

    /** What the cover says: who reads, what they may see. @throws concordat.domain.shared.NotFound if the committee is not visible */
    BoardReportCover cover(BoardReport report);

    /** Agreements by reference. */
    void agreements(BoardReport report, Consumer<AgreementRow> rows);

    /** Decisions, newest first, then by reference and deciding body. */
    void decisions(BoardReport report, Consumer<DecisionRow> rows);

    /** Actions: those held over from earlier meetings first, each group by due date and reference (AC-6). */
    void actions(BoardReport report, Consumer<ActionRow> rows);

    /** Meetings held in the period of attendance, by committee name and id, then date and reference. */
    void meetings(BoardReport report, Consumer<MeetingRow> rows);

    /** Members who could attend one of these meetings, by committee name and id as in {@link #meetings}, then organisation and name. */
    void attendance(BoardReport report, Consumer<AttendanceRow> rows);

    /** Status tracks by organisation and track, the newest evidence first. */
    void status(BoardReport report, Consumer<StatusRow> rows);

    /** Programmes by kind and name. */
    void programmes(BoardReport report, Consumer<ProgrammeRow> rows);

    /** What is left out for this reader, on their own committees only; nothing at all for the publication form. */
    List<Withheld> withheld(BoardReport report);
}
