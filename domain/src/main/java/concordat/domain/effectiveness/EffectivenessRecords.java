package concordat.domain.effectiveness;

import concordat.domain.shared.CommitteeId;
import java.util.List;

/** What an audit of a committee is made of, as far as the actor may see it. */
public interface EffectivenessRecords {
    /**
     * What was decided in the year, in meetings or between them: the earliest first, then by reference.
     *
     * @param partOneOnly whether what was decided in Part 2 is left out (PP-5)
     * @param most how many at most
     */
    List<AuditedDecision> decisions(CommitteeId committee, AuditYear year, boolean partOneOnly, int most);

    /**
     * The meetings of the year that were held or cancelled, the earliest first.
     *
     * @param partOneOnly whether quorum is said of what was decided in Part 1 alone (PP-5)
     */
    List<MeetingOnRecord> meetings(CommitteeId committee, AuditYear year, boolean partOneOnly);
}
