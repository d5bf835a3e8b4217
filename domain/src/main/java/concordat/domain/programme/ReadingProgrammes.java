package concordat.domain.programme;

import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Term;
import concordat.domain.shared.Text;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looking at programmes and services: everybody with an appointment at a partner does. */
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
public class ReadingProgrammes {
    private final Programmes programmes;
    private final ProgrammeRegister register;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    ReadingProgrammes(Programmes programmes, ProgrammeRegister register, CurrentActor actor, Clock clock) {
        this.programmes = programmes;
        this.register = register;
        this.actor = actor;
        this.clock = clock;
    }

    /** One page of the register of programmes, by name. */
    public Page<ProgrammeRow> programmes(ProgrammeFilter filter, Keyset keyset) {
        return register.programmes(filter, keyset);
    }

    /** That programme as the register shows it. @throws NotFound if there is none, or the actor may not see it */
    public ProgrammeRow row(ProgrammeId id) {
        return register.find(id).orElseThrow(() -> new NotFound("programme"));
    }

    /** One page of the catalogue of services, by name; of one organisation, or of all if it is null. */
    public Page<ServiceRow> services(@Nullable OrganisationId organisation, String text, Keyset keyset) {
        return register.services(organisation, Text.optional("text to look for", text, Text.LINE), year(), keyset);
    }

    /** The same with those that have been taken off the catalogue. */
    public Page<ServiceRow> servicesEverListed(@Nullable OrganisationId organisation, String text, Keyset keyset) {
        return register.servicesEverListed(
                organisation, Text.optional("text to look for", text, Text.LINE), year(), keyset);
    }

    /** The same page of the catalogue with the programmes of that kind, or of all, that touch each service. */
    public Page<ServiceOnMap> map(
            @Nullable OrganisationId organisation, String text, @Nullable ProgrammeKind kind, Keyset keyset) {
        Page<ServiceRow> page = services(organisation, text, keyset);
        Map<ServiceId, List<ServiceOnMap.Touching>> touching =
                register.touching(page.rows().stream().map(ServiceRow::id).collect(Collectors.toSet()), kind);
        return new Page<>(
                page.rows().stream()
                        .map(service -> new ServiceOnMap(service, touching.getOrDefault(service.id(), List.of())))
                        .toList(),
                page.next());
    }

    /** The year in which the present academic year began, of which the catalogue tells the places. */
    public int year() {
        return LocalDate.ofInstant(clock.instant(), Term.LONDON).minusMonths(7).getYear();
    }

    /** How the status of a programme has changed, the latest first. */
    public List<StatusChange> statusChanges(ProgrammeId id) {
        return programmes.statusChanges(id);
    }

    /** One service. @throws NotFound if there is none, or the actor may not see it */
    public ServiceDetails service(ServiceId id) {
        Service service = programmes.get(id);
        return new ServiceDetails(
                service.id(), service.version(), service.organisation(), service.name(), service.isListed());
    }

    /** The organisations whose work the actor could keep on record: those that they serve as governance officer. */
    public Set<OrganisationId> served() {
        return actor.organisationsAs(Role.GOVERNANCE_OFFICER);
    }

    /** One programme. @throws NotFound if there is none, or the actor may not see it */
    public ProgrammeDetails programme(ProgrammeId id) {
        Programme programme = programmes.get(id);
        return new ProgrammeDetails(programme.id(), programme.version(), programme.partnership(), programme.entry());
    }

    /** The programme of that name, if the partnership has one that the actor may see. */
    public Optional<ProgrammeId> find(PartnershipId partnership, String name) {
        return programmes.find(partnership, name);
    }

    /** The service of that name in the organisation's catalogue. */
    public Optional<ServiceId> find(OrganisationId organisation, String name) {
        return programmes.find(organisation, name);
    }
}
