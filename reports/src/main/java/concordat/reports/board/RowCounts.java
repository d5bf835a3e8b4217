package concordat.reports.board;

import concordat.domain.agreement.AgreementRow;
import concordat.domain.board.ActionLogRow;
import concordat.domain.board.CriterionRow;
import concordat.domain.board.DecisionLogRow;
import concordat.domain.board.MeasureRegisterRow;
import concordat.domain.board.MeetingQuorumRow;
import concordat.domain.board.MemberAttendance;
import concordat.domain.board.ObligationDueRow;
import concordat.domain.pathway.EvidenceRow;
import concordat.domain.shared.MeetingId;
import java.util.List;
import java.util.Map;

/** Hears of the rows of the registers that figures are made of, as they are shown. */
interface RowCounts {
    /** Nothing is counted. */
    RowCounts NONE = new RowCounts() {};

    /** Counts an agreement. */
    default void count(AgreementRow row) {}

    /** Counts a leg of a decision. */
    default void count(DecisionLogRow row) {}

    /** Counts an action. */
    default void count(ActionLogRow row) {}

    /** Counts the meetings held. */
    default void count(List<MeetingQuorumRow> meetings) {}

    /**
     * Counts the members of one committee.
     *
     * @param headers of the columns of its meetings in the table that shows them
     */
    default void count(List<MeetingQuorumRow> held, Map<MeetingId, String> headers, List<MemberAttendance> members) {}

    /** Counts a due date. */
    default void count(ObligationDueRow row) {}

    /** Counts a measure. */
    default void count(MeasureRegisterRow row) {}

    /** Counts a piece of evidence. */
    default void count(EvidenceRow row) {}

    /** Counts a criterion. */
    default void count(CriterionRow row) {}
}
