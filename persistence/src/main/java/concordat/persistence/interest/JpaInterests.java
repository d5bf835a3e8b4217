package concordat.persistence.interest;

import concordat.domain.interest.AnnualReturn;
import concordat.domain.interest.Concern;
import concordat.domain.interest.ConcernKind;
import concordat.domain.interest.Interest;
import concordat.domain.interest.InterestId;
import concordat.domain.interest.InterestNote;
import concordat.domain.interest.Interests;
import concordat.domain.interest.KnownConcern;
import concordat.domain.interest.PersonInScope;
import concordat.domain.interest.ReturnLine;
import concordat.domain.interest.ThirdParty;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.persistence.shared.Changing;
import concordat.persistence.shared.Row;
import concordat.persistence.shared.Rows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Dependent
class JpaInterests implements Interests {
    private final EntityManager entities;

    @Inject
    JpaInterests(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Interest interest) {
        entities.persist(interest);
    }

    @Override
    public void add(ThirdParty whose) {
        entities.flush();
        entities.persist(whose);
    }

    @Override
    public void add(InterestNote note) {
        entities.persist(note);
    }

    @Override
    public void add(AnnualReturn made) {
        entities.persist(made);
    }

    @Override
    public Optional<Interest> find(InterestId id) {
        return Optional.ofNullable(entities.find(Interest.class, id));
    }

    @Override
    public Interest lock(InterestId id) {
        return Changing.lockAnew(entities, Interest.class, id, "interest", id.value(), "interest");
    }

    @Override
    public List<Interest> of(PartnershipId partnership) {
        return entities.createQuery(
                        "select i from Interest i where i.partnership = :partnership order by i.id.value",
                        Interest.class)
                .setParameter("partnership", partnership)
                .getResultList();
    }

    @Override
    public Optional<String> whose(InterestId id) {
        return entities.createQuery("select t from ThirdParty t where t.interest = :interest", ThirdParty.class)
                .setParameter("interest", id)
                .getResultStream()
                .map(ThirdParty::whose)
                .findFirst();
    }

    @Override
    public List<InterestNote> notes(InterestId id) {
        return entities.createQuery(
                        "select n from InterestNote n where n.interest = :interest order by n.notedAt, n.id",
                        InterestNote.class)
                .setParameter("interest", id)
                .getResultList();
    }

    @Override
    public Map<PersonId, Integer> current(PartnershipId partnership, LocalDate today) {
        entities.flush();
        Map<PersonId, Integer> counted = new HashMap<>();
        Rows.of(entities.createNativeQuery(
                                """
                        select person_id, count(*) from concordat.interest
                         where partnership_id = :partnership and (term_until is null or term_until > :today)
                         group by person_id""")
                        .setParameter("partnership", partnership.value())
                        .setParameter("today", today))
                .forEach(row -> counted.put(new PersonId((UUID) row[0]), ((Number) row[1]).intValue()));
        return counted;
    }

    @Override
    public List<ReturnLine> returns(PartnershipId partnership, PersonId person) {
        return entities.createQuery(
                        "select r from AnnualReturn r where r.partnership = :partnership and r.person.person = :person"
                                + " order by r.madeAt desc, r.id desc",
                        AnnualReturn.class)
                .setParameter("partnership", partnership)
                .setParameter("person", person)
                .getResultStream()
                .map(AnnualReturn::line)
                .toList();
    }

    @Override
    public Map<PersonId, ReturnLine> lastReturns(PartnershipId partnership) {
        Map<PersonId, ReturnLine> last = new HashMap<>();
        entities.createQuery(
                        "select r from AnnualReturn r where r.partnership = :partnership order by r.madeAt, r.id",
                        AnnualReturn.class)
                .setParameter("partnership", partnership)
                .getResultStream()
                .map(AnnualReturn::line)
                .forEach(line -> last.put(line.person(), line));
        return last;
    }

    /** Asks the database's function for the whole truth: row security does not narrow it. */
    @Override
    public List<PersonInScope> inScope(PartnershipId partnership, LocalDate day) {
        return Row.list(
                entities.createNativeQuery("select * from app.register_scope(:partnership, :day)", Tuple.class)
                        .setParameter("partnership", partnership.value())
                        .setParameter("day", day),
                row -> new PersonInScope(
                        new PersonOnRecord(
                                new PersonId(row.id("person_id")),
                                row.text("person_name"),
                                row.text("person_post"),
                                new OrganisationId(row.id("organisation_id")),
                                row.text("organisation_name")),
                        row.date("since"),
                        row.text("committees")));
    }

    @Override
    public List<KnownConcern> known(LocalDate today) {
        return Row.list(
                entities.createNativeQuery(
                                """
                                select 'ORGANISATION' as kind, o.id, n.name as called, o.short_name as also_called
                                  from concordat.organisation o
                                  join concordat.organisation_name n on n.organisation_id = o.id
                                   and (n.term_from is null or n.term_from <= :today)
                                   and (n.term_until is null or n.term_until > :today)
                                union all
                                select 'AGREEMENT', a.id, a.title, a.reference from concordat.agreement a
                                 order by 1 desc, 3, 2""",
                                Tuple.class)
                        .setParameter("today", today),
                row -> new KnownConcern(
                        new Concern(ConcernKind.valueOf(row.text("kind")), shortened(row.text("called")), row.id("id")),
                        row.text("also_called")));
    }

    /** Names of organisations may be longer than a line. */
    private static String shortened(String name) {
        return name.length() <= 200 ? name : name.substring(0, 200);
    }
}
