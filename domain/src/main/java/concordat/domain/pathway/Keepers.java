package concordat.domain.pathway;

import concordat.domain.partner.OrganisationSheet;
import concordat.domain.partner.PartnerRegister;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** Who keeps criteria and routes, the reference data of a partnership, on record: the governance officers of its partners. */
@Dependent
public class Keepers {
    private final PartnerRegister partners;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    public Keepers(PartnerRegister partners, CurrentActor actor, Clock clock) {
        this.partners = partners;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Acts as one of them.
     *
     * @throws NotFound if the actor does not know of that partnership
     * @throws concordat.domain.shared.NotAllowed if the actor is no governance officer of one of its partners
     */
    public void actFor(PartnershipId partnership) {
        if (actor.actor() instanceof Actor.Operator) {
            return;
        }
        Set<OrganisationId> parties = partners.partnerships(LocalDate.ofInstant(clock.instant(), Term.LONDON)).stream()
                .filter(each -> each.id().equals(partnership))
                .findFirst()
                .orElseThrow(() -> new NotFound("partnership"))
                .parties()
                .stream()
                .map(OrganisationSheet::id)
                .collect(Collectors.toSet());
        actor.as(
                capacity -> capacity.role() == Role.GOVERNANCE_OFFICER && parties.contains(capacity.organisation()),
                "To do this you would have to be a governance officer of one of the partners.");
    }
}
