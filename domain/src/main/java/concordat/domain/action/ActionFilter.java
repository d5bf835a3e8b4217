package concordat.domain.action;

import concordat.domain.shared.AgendaItemId;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Part;
import concordat.domain.shared.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which actions of the register; null means any.
 *
 * @param dueUntil the first day after those on which they are due
 * @param shown all of them, those that are open, or those that are closed
 */
public record ActionFilter(
        @Nullable CommitteeId committee,
        @Nullable DecisionId decision,
        @Nullable AgendaItemId item,
        @Nullable PersonId owner,
        @Nullable OrganisationId organisation,
        @Nullable Part part,
        @Nullable LocalDate dueUntil,
        Shown shown) {

    /** Whether closed ones are left out, or all others. */
    public enum Shown {
        ALL,
        OPEN,
        CLOSED,
        /** What owners have proposed as complete, and nobody has agreed yet. */
        PROPOSED
    }

    /** All actions. */
    public static ActionFilter all() {
        return new ActionFilter(null, null, null, null, null, null, null, Shown.ALL);
    }

    /** All that are open. */
    public static ActionFilter open() {
        return all().show(Shown.OPEN);
    }

    /** The open actions of one owner. */
    public static ActionFilter openOf(PersonId owner) {
        return open().ownedBy(owner);
    }

    /** Those that follow from one decision. */
    public static ActionFilter of(DecisionId decision) {
        return new ActionFilter(null, decision, null, null, null, null, null, Shown.ALL);
    }

    /** Those that arose from one item, decided or not. */
    public static ActionFilter of(AgendaItemId item) {
        return new ActionFilter(null, null, item, null, null, null, null, Shown.ALL);
    }

    /** The same, of one committee. */
    public ActionFilter of(@Nullable CommitteeId only) {
        return new ActionFilter(only, decision, item, owner, organisation, part, dueUntil, shown);
    }

    /** The same, of what follows from one decision. */
    public ActionFilter following(@Nullable DecisionId only) {
        return new ActionFilter(committee, only, item, owner, organisation, part, dueUntil, shown);
    }

    /** The same, of one owner. */
    public ActionFilter ownedBy(@Nullable PersonId only) {
        return new ActionFilter(committee, decision, item, only, organisation, part, dueUntil, shown);
    }

    /** The same, of owners of one organisation. */
    public ActionFilter at(@Nullable OrganisationId only) {
        return new ActionFilter(committee, decision, item, owner, only, part, dueUntil, shown);
    }

    /** The same, of one part. */
    public ActionFilter in(@Nullable Part only) {
        return new ActionFilter(committee, decision, item, owner, organisation, only, dueUntil, shown);
    }

    /** The same, due before that day. */
    public ActionFilter dueBefore(@Nullable LocalDate day) {
        return new ActionFilter(committee, decision, item, owner, organisation, part, day, shown);
    }

    /** The same, all or some of them. */
    public ActionFilter show(Shown some) {
        return new ActionFilter(committee, decision, item, owner, organisation, part, dueUntil, some);
    }
}
