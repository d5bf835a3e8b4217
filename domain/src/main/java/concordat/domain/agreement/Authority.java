package concordat.domain.agreement;

import concordat.domain.shared.OrganisationId;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Capacity;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** In which capacity somebody keeps an agreement on record: as governance officer of a party, or as its sponsor there. */
public final class Authority {
    private Authority() {}

    /**
     * The capacity in which the actor may change that agreement; the officer's comes first. A party that a novation has
     * replaced no longer keeps it, one that is to join does not yet.
     *
     * @param today the day on which they act, in Europe/London
     */
    public static Optional<Capacity> over(Agreement agreement, CurrentActor actor, LocalDate today) {
        Optional<Capacity> officer = actor.capacities().stream()
                .filter(capacity -> isOfParty(capacity, Role.GOVERNANCE_OFFICER, agreement, today))
                .findFirst();
        return officer.isPresent()
                ? officer
                : actor.capacities().stream()
                        .filter(capacity -> isOfParty(capacity, Role.EXECUTIVE, agreement, today))
                        .filter(capacity -> isSponsor(capacity, agreement, actor))
                        .findFirst();
    }

    /**
     * Lets the actor act in that capacity from here on; whoever works on the machine itself needs none.
     *
     * @throws concordat.domain.shared.NotAllowed if they hold none
     */
    public static void actOver(Agreement agreement, CurrentActor actor, LocalDate today) {
        if (!(actor.actor() instanceof Actor.Operator)) {
            Capacity held = over(agreement, actor, today).orElse(null);
            actor.as(
                    capacity -> capacity.equals(held),
                    "You would have to be a governance officer of one of the parties, or the executive who sponsors this"
                            + " agreement, to do this.");
        }
    }

    /**
     * Lets the actor act for one party: as its own governance officer or sponsor; for an organisation that is no partner,
     * and so has nobody here, as whoever keeps the agreement.
     *
     * @throws concordat.domain.shared.NotAllowed if they hold no such capacity
     */
    static void actFor(
            OrganisationId party,
            Agreement agreement,
            CurrentActor actor,
            LocalDate today,
            Set<OrganisationId> partners) {
        if (!partners.contains(party)) {
            actOver(agreement, actor, today);
        } else if (!(actor.actor() instanceof Actor.Operator)) {
            actor.as(
                    capacity -> isFor(party, capacity, agreement, actor, today),
                    "Only a governance officer of that party, or the executive who sponsors the agreement there, puts this"
                            + " on record for it.");
        }
    }

    /** Whether the actor could act for that party so. */
    static boolean isHeldFor(
            OrganisationId party,
            Agreement agreement,
            CurrentActor actor,
            LocalDate today,
            Set<OrganisationId> partners) {
        return partners.contains(party)
                ? actor.capacities().stream().anyMatch(held -> isFor(party, held, agreement, actor, today))
                : over(agreement, actor, today).isPresent();
    }

    private static boolean isFor(
            OrganisationId party, Capacity capacity, Agreement agreement, CurrentActor actor, LocalDate today) {
        boolean officer = isOfParty(capacity, Role.GOVERNANCE_OFFICER, agreement, today);
        boolean sponsor =
                isOfParty(capacity, Role.EXECUTIVE, agreement, today) && isSponsor(capacity, agreement, actor);
        return party.equals(capacity.organisation()) && (officer || sponsor);
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

    private static boolean isOfParty(Capacity capacity, Role role, Agreement agreement, LocalDate today) {
        OrganisationId organisation = capacity.organisation();
        return capacity.role() == role
                && organisation != null
                && agreement
                        .party(organisation)
                        .filter(party -> party.isPartyOn(today))
                        .isPresent();
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
