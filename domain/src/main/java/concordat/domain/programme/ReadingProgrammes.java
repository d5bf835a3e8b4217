package concordat.domain.programme;

import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Text;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
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

    @Inject
    ReadingProgrammes(Programmes programmes, ProgrammeRegister register, CurrentActor actor) {
        this.programmes = programmes;
        this.register = register;
        this.actor = actor;
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
        return register.services(organisation, Text.optional("text to look for", text, Text.LINE), keyset);
    }

    /** The same with those that have been taken off the catalogue. */
    public Page<ServiceRow> servicesEverListed(@Nullable OrganisationId organisation, String text, Keyset keyset) {
        return register.servicesEverListed(organisation, Text.optional("text to look for", text, Text.LINE), keyset);
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
