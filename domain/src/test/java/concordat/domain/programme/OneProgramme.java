package concordat.domain.programme;

import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import java.util.List;
import java.util.Optional;

/** One programme that is looked at, and not changed. */
record OneProgramme(Programme programme) implements Programmes {
    @Override
    public void add(Programme added) {
        throw new UnsupportedOperationException("It is looked at only");
    }

    @Override
    public void add(Service added) {
        throw new UnsupportedOperationException("It is looked at only");
    }

    @Override
    public void add(StatusChange added) {
        throw new UnsupportedOperationException("It is looked at only");
    }

    @Override
    public List<StatusChange> statusChanges(ProgrammeId of) {
        return List.of();
    }

    @Override
    public Optional<ProgrammeId> find(PartnershipId partnership, String name) {
        return Optional.of(programme.id());
    }

    @Override
    public Optional<ServiceId> find(OrganisationId organisation, String name) {
        return Optional.empty();
    }

    @Override
    public List<String> namesOfServices(OrganisationId organisation) {
        return List.of();
    }

    @Override
    public Programme get(ProgrammeId id) {
        return programme;
    }

    @Override
    public Service get(ServiceId id) {
        throw new NotFound("service");
    }

    @Override
    public Programme lock(ProgrammeId id, long seen) {
        return programme;
    }

    @Override
    public Service lock(ServiceId id, long seen) {
        throw new NotFound("service");
    }
}
