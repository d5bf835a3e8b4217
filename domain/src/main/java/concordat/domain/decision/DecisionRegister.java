package concordat.domain.decision;

import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.MeetingId;
import concordat.domain.shared.Page;
import java.time.LocalDate;
import java.util.List;

/** The register of decisions, as far as the actor may see. */
public interface DecisionRegister {
    /** The written resolutions that the actor, who holds a seat with a vote, has not answered, the first deadline first. */
    List<Unanswered> unanswered();

    /** By day and then by id, the latest first unless the oldest is asked for; the sort value of a row is its day. */
    Page<DecisionRow> page(DecisionFilter filter, boolean oldestFirst, Keyset keyset);

    /**
     * The decisions on one matter across meetings, as far as the actor may see, in the order in which they were put:
     * those that corrected one another, and those that took up again what one had deferred.
     *
     * @param any one of them
     */
    List<DecisionRow> chain(DecisionId any);

    /** The items that take up again what one of these decisions deferred, and are not decided yet. */
    List<ComingBack> comingBack(List<DecisionId> deferrals);

    /** An item on which a deferred matter comes back. */
    record ComingBack(AgendaItemId item, MeetingId meeting, String meetingReference, LocalDate on) {}
}
