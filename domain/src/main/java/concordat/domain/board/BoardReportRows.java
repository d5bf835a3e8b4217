package concordat.domain.board;

import concordat.domain.agreement.AgreementRow;
import concordat.domain.decision.EarlierDecisionLine;
import concordat.domain.honorary.HonoraryRow;
import concordat.domain.meeting.AttendanceRow;
import concordat.domain.pathway.EvidenceRow;
import concordat.domain.placement.PlacementRow;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.CommitteeId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What a board report is made from: rows, as the current actor may see them and as both clocks of the report say, each
 * register in a fixed order. What can be long is streamed and never held as a whole. The publication form yields Part 1
 * and no confidential agreement (XL-10).
 */
public interface BoardReportRows {

    /** The position of the last journal entry made at or before that instant; 0 if there was none. */
    long positionAt(Instant instant);

    /** What the cover says: who reads, what they may see. @throws concordat.domain.shared.NotFound if the committee is not visible */
    BoardReportCover cover(BoardReport report);

    /** How many rows each register has on record, counted apart from reading them; those that are not in the form are left out (XL-11). */
    Map<Register, Long> counts(BoardReport report);

    /** The settings that agreements and actions are rated by: those of the day of the report, as known at its position. */
    SettingsOnDay settings(BoardReport report);

    /** Agreements by reference, with their status on the day of the report. */
    void agreements(BoardReport report, Consumer<AgreementRow> rows);

    /** The legs of decisions: the latest decision first, then by reference and position of the leg. */
    void decisions(BoardReport report, Consumer<DecisionLogRow> rows);

    /** Decisions of earlier registers, the latest first; of the working form only: nobody has checked their quorum or votes. */
    void earlierDecisions(BoardReport report, Consumer<EarlierDecisionLine> rows);

    /** Actions: those held over from earlier meetings first, each group by due date and reference (AC-6). */
    void actions(BoardReport report, Consumer<ActionLogRow> rows);

    /** Meetings held in the period of attendance, by committee name and id, then day and reference. */
    List<MeetingQuorumRow> meetings(BoardReport report);

    /** Who came to the meetings of one committee in the period, by organisation and name, then day. */
    List<AttendanceRow> attendance(BoardReport report, CommitteeId committee);

    /** Status tracks with their evidence, by trust, track and date; a track without evidence has one row. */
    void evidence(BoardReport report, Consumer<EvidenceRow> rows);

    /** Programmes by kind and name, with their status on the day. */
    void programmes(BoardReport report, Consumer<ProgrammeRegisterRow> rows);

    /** Placements as at the day, or before, by service, the latest academic year first; of the working form only. */
    void placements(BoardReport report, Consumer<PlacementRow> rows);

    /** Measures in use on the day by domain and name, each with its values as at the day, or before; of the working form only (6.10). */
    void measures(BoardReport report, Consumer<MeasureRegisterRow> rows);

    /** Honorary contracts and letters of access, what ends first first; of the working form only. */
    void honoraryArrangements(BoardReport report, Consumer<HonoraryRow> rows);

    /** Principal risks that were open on the day of the report, by number, a row for each partner that holds one (RK-6). */
    void principalRisks(BoardReport report, Consumer<BafRow> rows);

    /** The journey to university status, and the aims and services that it is about. */
    JourneyRows journey();

    /** How committees work: forward plans, what was decided between meetings, terms of reference and what was published. */
    CommitteeRows committees();

    /** What is owed by agreements and was sealed. */
    CommitmentRows commitments();

    /** What people have declared of their interests. */
    DeclaredRows declared();

    /** What is left out for this reader, on their own committees only; nothing at all for the publication form. */
    List<Withheld> withheld(BoardReport report);
}
