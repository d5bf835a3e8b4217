package concordat.persistence.conflict;

import concordat.domain.conflict.Breach;
import concordat.domain.conflict.BreachId;
import concordat.domain.conflict.Breaches;
import concordat.domain.conflict.DecisionReview;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.persistence.shared.Changing;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaBreaches implements Breaches {
    private final EntityManager entities;

    @Inject
    JpaBreaches(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Breach breach) {
        entities.persist(breach);
    }

    @Override
    public void add(DecisionReview review) {
        entities.persist(review);
    }

    @Override
    public Optional<Breach> find(BreachId id) {
        return Optional.ofNullable(entities.find(Breach.class, id));
    }

    @Override
    public Breach lock(BreachId id) {
        return Changing.lockAnew(entities, Breach.class, id, "breach", id.value(), "breach");
    }

    @Override
    public List<Breach> all() {
        return entities.createQuery(
                        "select b from Breach b order by b.foundOn desc, b.openedAt desc, b.id.value", Breach.class)
                .getResultList();
    }

    @Override
    public List<DecisionReview> reviews(BreachId id) {
        return entities.createQuery(
                        "select r from DecisionReview r where r.breach = :breach order by r.decisionReference",
                        DecisionReview.class)
                .setParameter("breach", id)
                .getResultList();
    }

    @Override
    public List<DecisionReview> reviewsOf(DecisionId decision) {
        return entities.createQuery(
                        "select r from DecisionReview r where r.decision = :decision order by r.breachReference",
                        DecisionReview.class)
                .setParameter("decision", decision)
                .getResultList();
    }

    /** Asks the database's function for the whole truth: row security does not narrow it. */
    @Override
    public int countUnreviewed(BreachId id) {
        entities.flush();
        return ((Number) entities.createNativeQuery("select app.unreviewed(:breach)")
                        .setParameter("breach", id.value())
                        .getSingleResult())
                .intValue();
    }

    @Override
    public List<PersonOnRecord> onRolls(CommitteeId committee) {
        return Row.list(
                entities.createNativeQuery(
                                """
                                select distinct on (r.person_name, r.person_id)
                                       r.person_id, r.person_name, r.seat_title, r.organisation_id, r.organisation_name
                                  from concordat.decision d
                                  join concordat.decision_leg l on l.decision_id = d.id
                                  join concordat.decision_roll r on r.leg_id = l.id
                                 where d.committee_id = :committee and r.person_id is not null
                                 order by r.person_name, r.person_id, d.opened_at desc""",
                                Tuple.class)
                        .setParameter("committee", committee.value()),
                row -> new PersonOnRecord(
                        new PersonId(row.id("person_id")),
                        row.text("person_name"),
                        row.text("seat_title"),
                        new OrganisationId(row.id("organisation_id")),
                        row.text("organisation_name")));
    }

    @Override
    public List<Taken> takenWith(CommitteeId committee, PersonId person) {
        return Row.list(
                entities.createNativeQuery(
                                """
                                select d.id, d.reference, d.decided_on, d.question
                                  from concordat.decision d
                                 where d.committee_id = :committee and d.state = 'DECLARED'
                                   and exists (select from concordat.decision_leg l
                                                 join concordat.decision_roll r on r.leg_id = l.id
                                                where l.decision_id = d.id and r.person_id = :person)
                                 order by d.decided_on desc, d.reference desc""",
                                Tuple.class)
                        .setParameter("committee", committee.value())
                        .setParameter("person", person.value()),
                row -> new Taken(
                        new DecisionId(row.id("id")),
                        row.text("reference"),
                        row.date("decided_on"),
                        row.text("question")));
    }
}
