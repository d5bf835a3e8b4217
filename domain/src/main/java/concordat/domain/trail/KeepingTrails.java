package concordat.domain.trail;

import static concordat.domain.trail.TrailRule.LINKED_ONCE;

import concordat.domain.shared.Journal;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

/** Recording the links of the trail that follow from nothing else: a governance officer of any partner does it. */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.OPERATOR})
public class KeepingTrails {
    private final TrailLinks links;
    private final TrailRegister register;
    private final OneTimeKeys keys;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    KeepingTrails(
            TrailLinks links,
            TrailRegister register,
            OneTimeKeys keys,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.links = links;
        this.register = register;
        this.keys = keys;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Records a link.
     *
     * @param onceKey the one-time key of the form; used again, it returns the link that was made with it
     * @param note why; may be empty
     * @throws NotFound if one of the two is nothing that the actor may see
     * @throws concordat.domain.shared.RuleBroken if the two cannot be linked so
     */
    public TrailLinkId link(String onceKey, Relation relation, Place earlier, Place later, String note) {
        return new TrailLinkId(keys.once(onceKey, () -> {
            TrailPoint from = point(earlier);
            TrailPoint to = point(later);
            String name = actFor(from.partnership());
            TrailLink link = new TrailLink(relation, from, to, note, name, today(), clock);
            LINKED_ONCE.require(!links.isLinked(relation, earlier, later));
            links.add(link);
            journal.record(link.recorded());
            return link.id().value();
        }));
    }

    /**
     * Ends a link that does not hold.
     *
     * @param onceKey the one-time key of the form; used again, it changes nothing more
     */
    public void end(String onceKey, TrailLinkId id, long seen, String reason) {
        keys.once(onceKey, () -> {
            TrailLink link = links.lock(id, seen);
            actFor(link.partnership());
            journal.record(link.end(reason, today()));
            return id.value();
        });
    }

    private TrailPoint point(Place place) {
        return register.find(place).orElseThrow(() -> new NotFound(place.kind().words()));
    }

    /** @return the name of whoever acts */
    private String actFor(PartnershipId partnership) {
        if (!(actor.actor() instanceof Actor.Operator)) {
            Set<OrganisationId> partners = register.partnersOf(partnership);
            OrganisationId own = actor.organisationsAs(Role.GOVERNANCE_OFFICER).stream()
                    .filter(partners::contains)
                    .findFirst()
                    .orElseThrow(() -> new NotAllowed(
                            "You would have to be a governance officer of a partner in this partnership to do this."));
            actor.as(Role.GOVERNANCE_OFFICER, own);
        }
        return actor.actor().name();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON);
    }
}
