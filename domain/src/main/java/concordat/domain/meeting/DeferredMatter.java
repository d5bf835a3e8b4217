package concordat.domain.meeting;

import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.DecisionId;
import java.time.LocalDate;

/**
 * A matter that a committee has deferred, and that no agenda has taken up again yet (VO-11).
 *
 * @param decision the decision by which it was deferred
 * @param reference of that decision
 * @param item the item on which it was deferred
 * @param returnsOn the day on which, or after which, it comes back
 */
public record DeferredMatter(DecisionId decision, String reference, AgendaItemId item, LocalDate returnsOn) {}
