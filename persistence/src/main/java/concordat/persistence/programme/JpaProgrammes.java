package concordat.persistence.programme;

import concordat.domain.programme.Programme;
import concordat.domain.programme.ProgrammeId;
import concordat.domain.programme.Programmes;
import concordat.domain.programme.Service;
import concordat.domain.programme.ServiceId;
import concordat.domain.programme.StatusChange;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.persistence.shared.Changing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaProgrammes implements Programmes {
    private final EntityManager entities;

    @Inject
    JpaProgrammes(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Programme programme) {
        entities.persist(programme);
    }

    @Override
    public void add(Service service) {
        entities.persist(service);
    }

    @Override
    public void add(StatusChange change) {
        entities.persist(change);
    }

    @Override
    public List<StatusChange> statusChanges(ProgrammeId programme) {
        return entities.createQuery(
                        "select c from StatusChange c where c.programme = :programme order by c.on desc, c.id desc",
                        StatusChange.class)
                .setParameter("programme", programme)
                .getResultList();
    }

    @Override
    public Optional<ProgrammeId> find(PartnershipId partnership, String name) {
        return entities.createQuery(
                        "select p.id from Programme p where p.partnership = :partnership and p.name = :name",
                        ProgrammeId.class)
                .setParameter("partnership", partnership)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<ServiceId> find(OrganisationId organisation, String name) {
        return entities.createQuery(
                        "select s.id from Service s where s.organisation = :organisation and s.name = :name",
                        ServiceId.class)
                .setParameter("organisation", organisation)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<String> namesOfServices(OrganisationId organisation) {
        return entities.createQuery("select s.name from Service s where s.organisation = :organisation", String.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    @Override
    public Programme get(ProgrammeId id) {
        Programme programme = entities.find(Programme.class, id);
        if (programme == null) {
            throw new NotFound("programme");
        }
        return programme;
    }

    @Override
    public Service get(ServiceId id) {
        Service service = entities.find(Service.class, id);
        if (service == null) {
            throw new NotFound("service");
        }
        return service;
    }

    @Override
    public Programme lock(ProgrammeId id, long seen) {
        return Changing.lock(entities, Programme.class, id, "programme", Programme::version, seen);
    }

    @Override
    public Service lock(ServiceId id, long seen) {
        return Changing.lock(entities, Service.class, id, "service", Service::version, seen);
    }
}
