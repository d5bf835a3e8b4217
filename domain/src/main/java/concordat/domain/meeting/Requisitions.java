package concordat.domain.meeting;

import concordat.domain.shared.CommitteeId;
import java.util.List;

/** The requisitions that there are. */
public interface Requisitions {
    void add(Requisition requisition);

    /** That requisition. @throws NotFound if there is none, or the actor may not see it */
    Requisition get(RequisitionId id);

    /** The same, its row locked until the end of the transaction. */
    Requisition lock(RequisitionId id);

    /** Those of a committee that the actor may see, the latest first. */
    List<Requisition> of(CommitteeId committee);
}
