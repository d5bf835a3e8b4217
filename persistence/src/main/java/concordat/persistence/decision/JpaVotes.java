package concordat.persistence.decision;

import concordat.domain.decision.Ballot;
import concordat.domain.decision.CastVote;
import concordat.domain.decision.Vote;
import concordat.domain.decision.Votes;
import concordat.domain.shared.DecisionId;
import concordat.domain.shared.LegId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.SeatId;
import concordat.persistence.shared.Rows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Dependent
class JpaVotes implements Votes {
    private final EntityManager entities;

    @Inject
    JpaVotes(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Vote vote) {
        entities.persist(vote);
    }

    @Override
    public void remove(Vote vote) {
        entities.remove(vote);
    }

    /** Asks the database's function for the whole truth: row security does not narrow it. */
    @Override
    public List<CastVote> on(DecisionId decision) {
        entities.flush();
        return Rows.of(entities.createNativeQuery(
                                "select leg_id, seat_id, person_id, ballot from app.votes_on(:decision)")
                        .setParameter("decision", decision.value()))
                .stream()
                .map(row -> new CastVote(
                        new LegId((UUID) row[0]),
                        new SeatId((UUID) row[1]),
                        new PersonId((UUID) row[2]),
                        Ballot.valueOf((String) row[3])))
                .toList();
    }

    @Override
    public Optional<Vote> find(LegId leg, SeatId seat, PersonId person) {
        return entities.createQuery(
                        "select v from Vote v where v.leg = :leg and v.seat = :seat and v.voter.person = :person",
                        Vote.class)
                .setParameter("leg", leg)
                .setParameter("seat", seat)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Vote> visible(DecisionId decision) {
        return entities.createQuery(
                        "select v from Vote v where v.decision = :decision order by v.voter.organisationName, v.voter.name, v.id",
                        Vote.class)
                .setParameter("decision", decision)
                .getResultList();
    }
}
