package concordat.persistence.programme;

import concordat.domain.honorary.HonoraryArrangementId;
import concordat.domain.honorary.HonoraryKind;
import concordat.domain.programme.ProgrammeId;
import concordat.domain.programme.delivery.LinkedArrangement;
import concordat.domain.programme.delivery.ProgrammeChange;
import concordat.domain.programme.delivery.ProgrammeHonorary;
import concordat.domain.programme.delivery.ProgrammeMilestone;
import concordat.domain.programme.delivery.ProgrammeOutput;
import concordat.domain.programme.delivery.ProgrammeParts;
import concordat.domain.programme.delivery.ProgrammePerson;
import concordat.domain.shared.PartnershipId;
import concordat.persistence.shared.Changing;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Dependent
class JpaProgrammeParts implements ProgrammeParts {
    private static final int MOST = 500;

    private final EntityManager entities;

    @Inject
    JpaProgrammeParts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(ProgrammeMilestone milestone) {
        entities.persist(milestone);
    }

    @Override
    public void add(ProgrammePerson person) {
        entities.persist(person);
    }

    @Override
    public void add(ProgrammeOutput output) {
        entities.persist(output);
    }

    @Override
    public void add(ProgrammeChange change) {
        entities.persist(change);
    }

    @Override
    public void add(ProgrammeHonorary link) {
        entities.createNativeQuery(
                        "insert into concordat.programme_honorary (id, programme_id, partnership_id, arrangement_id)"
                                + " values (:id, :programme, :partnership, :arrangement)")
                .setParameter("id", link.id())
                .setParameter("programme", link.programme().value())
                .setParameter("partnership", link.partnership().value())
                .setParameter("arrangement", link.arrangement().value())
                .executeUpdate();
    }

    @Override
    public void remove(ProgrammeHonorary link) {
        entities.remove(link);
    }

    @Override
    public ProgrammeMilestone lockMilestone(UUID id, long seen) {
        return Changing.lock(entities, ProgrammeMilestone.class, id, "milestone", ProgrammeMilestone::version, seen);
    }

    @Override
    public ProgrammePerson lockPerson(UUID id, long seen) {
        return Changing.lock(entities, ProgrammePerson.class, id, "person", ProgrammePerson::version, seen);
    }

    @Override
    public ProgrammeOutput lockOutput(UUID id, long seen) {
        return Changing.lock(entities, ProgrammeOutput.class, id, "output", ProgrammeOutput::version, seen);
    }

    @Override
    public List<ProgrammeMilestone> milestones(ProgrammeId programme) {
        return of(
                programme,
                "select p from ProgrammeMilestone p where p.programme = :programme order by p.due, p.id",
                ProgrammeMilestone.class);
    }

    @Override
    public List<ProgrammePerson> people(ProgrammeId programme) {
        return of(
                programme,
                "select p from ProgrammePerson p where p.programme = :programme order by p.from, p.id",
                ProgrammePerson.class);
    }

    @Override
    public List<ProgrammeOutput> outputs(ProgrammeId programme) {
        return of(
                programme,
                "select p from ProgrammeOutput p where p.programme = :programme order by p.on desc, p.id",
                ProgrammeOutput.class);
    }

    @Override
    public List<ProgrammeChange> changes(ProgrammeId programme) {
        return of(
                programme,
                "select p from ProgrammeChange p where p.programme = :programme order by p.id desc",
                ProgrammeChange.class);
    }

    private <T> List<T> of(ProgrammeId programme, String statement, Class<T> type) {
        return entities.createQuery(statement, type)
                .setParameter("programme", programme)
                .setMaxResults(MOST)
                .getResultList();
    }

    @Override
    public Optional<ProgrammeHonorary> link(ProgrammeId programme, HonoraryArrangementId arrangement) {
        return entities.createQuery(
                        "select p from ProgrammeHonorary p where p.programme = :programme and p.arrangement = :arrangement",
                        ProgrammeHonorary.class)
                .setParameter("programme", programme)
                .setParameter("arrangement", arrangement)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean isArrangement(HonoraryArrangementId arrangement, PartnershipId partnership) {
        return (Boolean) entities.createNativeQuery(
                        "select exists (select from concordat.honorary_arrangement where id = :arrangement"
                                + " and partnership_id = :partnership)")
                .setParameter("arrangement", arrangement.value())
                .setParameter("partnership", partnership.value())
                .getSingleResult();
    }

    @Override
    public List<LinkedArrangement> linked(ProgrammeId programme) {
        return arrangements(entities.createNativeQuery(
                        """
                        select a.id, a.reference, a.person_name, a.kind, coalesce(a.ended_on, a.last_day) as last_day
                          from concordat.programme_honorary l join concordat.honorary_arrangement a on a.id = l.arrangement_id
                         where l.programme_id = :programme
                         order by a.sort_person, a.id""",
                        Tuple.class)
                .setParameter("programme", programme.value()));
    }

    @Override
    public List<LinkedArrangement> linkable(PartnershipId partnership) {
        return arrangements(entities.createNativeQuery(
                        """
                        select a.id, a.reference, a.person_name, a.kind, coalesce(a.ended_on, a.last_day) as last_day
                          from concordat.honorary_arrangement a
                         where a.partnership_id = :partnership
                         order by a.sort_person, a.id""",
                        Tuple.class)
                .setParameter("partnership", partnership.value())
                .setMaxResults(MOST));
    }

    private static List<LinkedArrangement> arrangements(Query query) {
        return Row.list(
                query,
                row -> new LinkedArrangement(
                        new HonoraryArrangementId(row.id("id")),
                        row.text("reference"),
                        row.text("person_name"),
                        HonoraryKind.valueOf(row.text("kind")),
                        row.date("last_day")));
    }
}
