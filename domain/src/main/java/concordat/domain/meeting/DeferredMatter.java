package concordat.domain.meeting;

import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.DecisionId;
import java.time.LocalDate;

/**
 * A matter that has to come back to its committee, and that no agenda has taken up yet: it was deferred (VO-11), or agreed
 * without a quorum and so to be ratified (QU-7).
 *
 * @param decision the decision by which it was deferred, or that is to be ratified
 * @param reference of that decision
 * @param item the item on which that was
 * @param toRatify whether it comes back to be ratified
 * @param returnsOn the day on which, or after which, it comes back
 */
public record DeferredMatter(
        DecisionId decision, String reference, AgendaItemId item, boolean toRatify, LocalDate returnsOn) {}
