package concordat.domain.programme;

import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.OrganisationId;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import java.util.Collection;

/** Who keeps the work of organisations on record: a governance officer of any of them. */
public final class ProgrammeOfficers {
    private ProgrammeOfficers() {}

    /** Acts as such an officer. @throws NotAllowed if the actor is none */
    public static void require(CurrentActor actor, Collection<OrganisationId> organisations) {
        if (actor.actor() instanceof Actor.Operator) {
            return;
        }
        OrganisationId own = organisations.stream()
                .filter(organisation -> actor.capacities().stream()
                        .anyMatch(capacity -> capacity.role() == Role.GOVERNANCE_OFFICER
                                && organisation.equals(capacity.organisation())))
                .findFirst()
                .orElseThrow(() -> new NotAllowed(
                        "You would have to be a governance officer of an organisation that takes part to do this."));
        actor.as(Role.GOVERNANCE_OFFICER, own);
    }
}
