package concordat.domain.measure;

import concordat.domain.shared.OrganisationId;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Capacity;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose governance officers keep a measure and its values; officers of one committee only do not. */
record Keepers(Set<OrganisationId> organisations) {
    Keepers {
        organisations = Set.copyOf(organisations);
    }

    /** @param organisation whose measure it is; null if it is the partnership's as a whole, which any partner keeps */
    static Keepers of(@Nullable OrganisationId organisation, OrganisationId owner, Set<OrganisationId> partners) {
        Set<OrganisationId> keepers =
                organisation == null ? new HashSet<>(partners) : new HashSet<>(Set.of(organisation));
        keepers.add(owner);
        return new Keepers(keepers);
    }

    /** @throws concordat.domain.shared.NotAllowed if the actor is no such officer */
    void require(CurrentActor actor) {
        if (!(actor.actor() instanceof Actor.Operator)) {
            actor.as(
                    this::include,
                    "You would have to be a governance officer of the organisation that is measured, or of its owner's, to do this.");
        }
    }

    boolean include(CurrentActor actor) {
        return actor.capacities().stream().anyMatch(this::include);
    }

    private boolean include(Capacity capacity) {
        return capacity.role() == Role.GOVERNANCE_OFFICER
                && capacity.committee() == null
                && organisations.stream().anyMatch(each -> each.equals(capacity.organisation()));
    }
}
