package concordat.domain.risk;

import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.OrganisationId;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import java.util.Collection;

/** Who keeps principal risks on record: governance officers of a partner that holds them, each for their own (RK-6). */
final class RiskOfficers {
    private RiskOfficers() {}

    /** Whether the actor is an officer of that whole organisation. */
    static boolean serve(OrganisationId organisation, CurrentActor actor) {
        return actor.actor() instanceof Actor.Operator
                || actor.wholeOrganisationsAs(Role.GOVERNANCE_OFFICER).contains(organisation);
    }

    /** Acts for that organisation. @throws NotAllowed if the actor is no officer of it */
    static void actFor(OrganisationId organisation, CurrentActor actor) {
        if (!serve(organisation, actor)) {
            throw new NotAllowed("You would have to be a governance officer of this partner to do this.");
        }
        if (!(actor.actor() instanceof Actor.Operator)) {
            actor.as(Role.GOVERNANCE_OFFICER, organisation);
        }
    }

    /** Acts for one of the partners that hold a risk. @throws NotAllowed if the actor is an officer of none */
    static void actForOne(Collection<OrganisationId> holders, CurrentActor actor) {
        actFor(
                holders.stream()
                        .filter(each -> serve(each, actor))
                        .findFirst()
                        .orElseThrow(
                                () -> new NotAllowed(
                                        "You would have to be a governance officer of a partner that holds the risk to do this.")),
                actor);
    }
}
