package concordat.domain.partner;

import concordat.domain.shared.Journal;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Putting on record what partners are called, and since when: an administrator of the organisation does it; for the label
 * under which they go together, one of any of them.
 */
@UseCase
@AllowedTo({Role.ADMINISTRATOR, Role.OPERATOR})
public class NamingPartners {
    private final Organisations organisations;
    private final Partnerships partnerships;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    NamingPartners(
            Organisations organisations, Partnerships partnerships, CurrentActor actor, Journal journal, Clock clock) {
        this.organisations = organisations;
        this.partnerships = partnerships;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Gives an organisation another name from that day on; what was recorded before keeps the old one (AG-15).
     *
     * @throws concordat.domain.shared.RuleBroken if its last name began on that day or later
     */
    public void rename(OrganisationId id, String name, LocalDate from) {
        actForOne(List.of(id));
        journal.record(organisations.lock(id).rename(name, from, clock));
    }

    /** Puts on record under which label the partnership goes for a time. @throws concordat.domain.shared.RuleBroken if it had another then */
    public void label(PartnershipId id, DatedName label) {
        Partnership partnership = partnerships.lock(id);
        actForOne(partnership.parties());
        journal.record(partnership.label(label, clock));
    }

    private void actForOne(List<OrganisationId> parties) {
        if (!(actor.actor() instanceof Actor.Operator)) {
            actor.as(
                    capacity -> capacity.role() == Role.ADMINISTRATOR && parties.contains(capacity.organisation()),
                    "To do this you would have to be an administrator of that organisation.");
        }
    }
}
