package concordat.domain.programme;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import java.util.List;
import java.util.Optional;

/** The programmes and services that the actor may see. */
public interface Programmes {
    void add(Programme programme);

    void add(Service service);

    void add(StatusChange change);

    /** How the status of a programme has changed, the latest first. */
    List<StatusChange> statusChanges(ProgrammeId programme);

    /** The programme of that name, if the partnership has one. */
    Optional<ProgrammeId> find(PartnershipId partnership, String name);

    /** The service of that name in the organisation's catalogue, taken off it or not. */
    Optional<ServiceId> find(OrganisationId organisation, String name);

    /** What the services of that organisation are called, those that were taken off its catalogue, too. */
    List<String> namesOfServices(OrganisationId organisation);

    /** @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    Programme get(ProgrammeId id);

    /** @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    Service get(ServiceId id);

    /**
     * Takes hold of a programme to change it.
     *
     * @param seen the version that the actor has looked at
     * @throws concordat.domain.shared.OutOfDate if it has changed since
     * @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it
     */
    Programme lock(ProgrammeId id, long seen);

    /** Takes hold of a service to change it; otherwise as {@link #lock(ProgrammeId, long)}. */
    Service lock(ServiceId id, long seen);
}
