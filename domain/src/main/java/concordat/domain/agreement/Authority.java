package concordat.domain.agreement;

import concordat.domain.shared.OrganisationId;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Capacity;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import java.util.Comparator;
import java.util.Optional;

/** In which capacity somebody keeps an agreement on record: as governance officer of a party, or as its sponsor there. */
public final class Authority {
    private Authority() {}

    /** The capacity in which the actor may change that agreement; the officer's comes first. */
    public static Optional<Capacity> over(Agreement agreement, CurrentActor actor) {
        Optional<Capacity> officer = actor.capacities().stream()
                .filter(capacity -> isOfParty(capacity, Role.GOVERNANCE_OFFICER, agreement))
                .findFirst();
        return officer.isPresent()
                ? officer
                : actor.capacities().stream()
                        .filter(capacity -> isOfParty(capacity, Role.EXECUTIVE, agreement))
                        .filter(capacity -> isSponsor(capacity, agreement, actor))
                        .findFirst();
    }

    /**
     * Lets the actor act in that capacity from here on; whoever works on the machine itself needs none.
     *
     * @throws concordat.domain.shared.NotAllowed if they hold none
     */
    public static void actOver(Agreement agreement, CurrentActor actor) {
        if (!(actor.actor() instanceof Actor.Operator)) {
            Capacity held = over(agreement, actor).orElse(null);
            actor.as(
                    capacity -> capacity.equals(held),
                    "You would have to be a governance officer of one of the parties, or the executive who sponsors this"
                            + " agreement, to do this.");
        }
    }

    /**
     * The capacity in which the actor may act on that agreement for one organisation, and for no other: as its officer, or
     * as the executive who sponsors the agreement there; the officer's comes first.
     */
    public static Optional<Capacity> on(Agreement agreement, OrganisationId organisation, CurrentActor actor) {
        return actor.capacities().stream()
                .filter(capacity -> organisation.equals(capacity.organisation()))
                .filter(capacity -> capacity.role() == Role.GOVERNANCE_OFFICER
                        || (capacity.role() == Role.EXECUTIVE && isSponsor(capacity, agreement, actor)))
                .min(Comparator.comparing(capacity -> capacity.role() == Role.GOVERNANCE_OFFICER ? 0 : 1));
    }

    private static boolean isOfParty(Capacity capacity, Role role, Agreement agreement) {
        OrganisationId organisation = capacity.organisation();
        return capacity.role() == role
                && organisation != null
                && agreement.party(organisation).isPresent();
    }

    private static boolean isSponsor(Capacity capacity, Agreement agreement, CurrentActor actor) {
        OrganisationId organisation = capacity.organisation();
        return organisation != null
                && agreement
                        .party(organisation)
                        .flatMap(Party::sponsor)
                        .map(Responsible::person)
                        .filter(actor.person()::equals)
                        .isPresent();
    }
}
