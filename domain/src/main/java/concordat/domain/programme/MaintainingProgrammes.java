package concordat.domain.programme;

import static concordat.domain.programme.ProgrammeRule.SERVICE_IS_LISTED_ONCE;
import static concordat.domain.programme.ProgrammeRule.SERVICE_IS_OF_A_KNOWN_ORGANISATION;

import concordat.domain.shared.Journal;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Keeping programmes and the catalogue of services on record: a governance officer of any organisation that takes part
 * does it; for a service, one of the organisation that runs it.
 */
@UseCase
@AllowedTo({Role.GOVERNANCE_OFFICER, Role.OPERATOR})
public class MaintainingProgrammes {
    private final Programmes programmes;
    private final ProgrammeFacts facts;
    private final OneTimeKeys keys;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    MaintainingProgrammes(
            Programmes programmes,
            ProgrammeFacts facts,
            OneTimeKeys keys,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.programmes = programmes;
        this.facts = facts;
        this.keys = keys;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /** Puts a programme on record. @throws concordat.domain.shared.RuleBroken if the entry cannot stand */
    public ProgrammeId record(PartnershipId partnership, ProgrammeEntry entry) {
        Programme programme = new Programme(ProgrammeId.next(clock), partnership, entry, facts, clock);
        actForOne(programme.partners());
        programmes.add(programme);
        journal.record(programme.recorded());
        return programme.id();
    }

    /**
     * The same, as a form asks for it.
     *
     * @param onceKey the one-time key of the form; used again, it returns the programme that was made with it
     */
    public ProgrammeId record(String onceKey, PartnershipId partnership, ProgrammeEntry entry) {
        return new ProgrammeId(
                keys.once(onceKey, () -> record(partnership, entry).value()));
    }

    /**
     * Makes a change as a form asks for it.
     *
     * @param onceKey the one-time key of the form; used again, it changes nothing more
     * @param changed the id of the programme or service that is changed
     */
    public void once(String onceKey, UUID changed, Consumer<MaintainingProgrammes> change) {
        keys.once(onceKey, () -> {
            change.accept(this);
            return changed;
        });
    }

    /** Replaces what is on record of a programme. */
    public void amend(ProgrammeId id, long seen, ProgrammeEntry entry) {
        Programme programme = programmes.lock(id, seen);
        actForOne(programme.partners());
        ProgrammeEvent event = programme.amend(entry, facts, clock);
        journal.record(event);
    }

    /**
     * Changes the status of a programme since that day.
     *
     * @throws concordat.domain.shared.RuleBroken if it is so already, or the day is to come
     */
    public void changeStatus(ProgrammeId id, long seen, ProgrammeStatus to, LocalDate on, String reason) {
        Programme programme = programmes.lock(id, seen);
        actForOne(programme.partners());
        StatusChange change = programme.change(
                to, on, reason, actor.actor().name(), clock, LocalDate.ofInstant(clock.instant(), Term.LONDON));
        programmes.add(change);
        journal.record(programme.changed(change));
    }

    /** Puts a service into an organisation's catalogue. */
    public ServiceId listService(OrganisationId organisation, String name, boolean fictional) {
        actForOne(List.of(organisation));
        SERVICE_IS_OF_A_KNOWN_ORGANISATION.require(facts.isPartner(organisation));
        Service service = new Service(ServiceId.next(clock), organisation, name, fictional);
        SERVICE_IS_LISTED_ONCE.require(
                programmes.find(organisation, service.name()).isEmpty(), service.name());
        programmes.add(service);
        journal.record(service.listed());
        return service.id();
    }

    /**
     * The same, as a form asks for it.
     *
     * @param onceKey the one-time key of the form; used again, it returns the service that was listed with it
     */
    public ServiceId listService(String onceKey, OrganisationId organisation, String name) {
        return new ServiceId(
                keys.once(onceKey, () -> listService(organisation, name, false).value()));
    }

    /** Gives a service another name. */
    public void renameService(ServiceId id, long seen, String name) {
        Service service = programmes.lock(id, seen);
        actForOne(List.of(service.organisation()));
        SERVICE_IS_LISTED_ONCE.require(
                programmes
                        .find(service.organisation(), name.strip())
                        .filter(other -> !other.equals(id))
                        .isEmpty(),
                name.strip());
        journal.record(service.rename(name));
    }

    /** Takes a service off the catalogue, or puts it back. */
    public void showService(ServiceId id, long seen, boolean listed) {
        Service service = programmes.lock(id, seen);
        actForOne(List.of(service.organisation()));
        journal.record(service.list(listed));
    }

    private void actForOne(List<OrganisationId> organisations) {
        ProgrammeOfficers.require(actor, organisations);
    }
}
