package concordat.domain.action;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which actions of the register; null means any.
 *
 * @param dueUntil the first day after those on which they are due
 * @param openOnly whether closed ones are left out
 */
public record ActionFilter(
        @Nullable CommitteeId committee,
        @Nullable DecisionId decision,
        @Nullable PersonId owner,
        @Nullable OrganisationId organisation,
        @Nullable LocalDate dueUntil,
        boolean openOnly) {

    /** All actions. */
    public static ActionFilter all() {
        return new ActionFilter(null, null, null, null, null, false);
    }

    /** The open actions of one owner. */
    public static ActionFilter openOf(PersonId owner) {
        return new ActionFilter(null, null, owner, null, null, true);
    }

    /** Those that follow from one decision. */
    public static ActionFilter of(DecisionId decision) {
        return new ActionFilter(null, decision, null, null, null, false);
    }

    /** The same, of one committee. */
    public ActionFilter of(CommitteeId only) {
        return new ActionFilter(only, decision, owner, organisation, dueUntil, openOnly);
    }
}
