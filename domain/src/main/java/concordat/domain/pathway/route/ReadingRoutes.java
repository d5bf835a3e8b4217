package concordat.domain.pathway.route;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Looking at the routes to the awards: everybody with an appointment at a partner does. */
@UseCase
@ReadsOnly
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR,
    Role.ADMINISTRATOR,
    Role.OPERATOR
})
public class ReadingRoutes {
    private final Routes routes;
    private final CurrentActor actor;

    @Inject
    ReadingRoutes(Routes routes, CurrentActor actor) {
        this.routes = routes;
        this.actor = actor;
    }

    /** The steps of all routes of a partnership, retired ones among them, by track and position. */
    public List<RouteStep> of(PartnershipId partnership) {
        return routes.of(partnership);
    }

    /** One step. @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    public RouteStep get(RouteStepId id) {
        return routes.get(id);
    }

    /** Whether the actor keeps routes and criteria of a partnership of these parties on record: as governance officer of one of them. */
    public boolean keeps(Collection<OrganisationId> parties) {
        return actor.organisationsAs(Role.GOVERNANCE_OFFICER).stream().anyMatch(parties::contains);
    }
}
