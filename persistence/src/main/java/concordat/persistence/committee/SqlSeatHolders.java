package concordat.persistence.committee;

import concordat.domain.committee.SeatHolder;
import concordat.domain.committee.SeatHolders;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Term;
import concordat.persistence.shared.Rows;
import concordat.persistence.shared.SeatRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Asks the database's function for the whole truth: row security does not narrow it. */
@Dependent
class SqlSeatHolders implements SeatHolders {
    private final EntityManager entities;

    @Inject
    SqlSeatHolders(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<SeatHolder> of(CommitteeId committee, Instant at) {
        return Rows.of(entities.createNativeQuery(
                                """
                                select seat_id, organisation_id, organisation, title, seat_class, office, voting,
                                       shared_post, named_for_joint_post, delegates, person_id, person_name, person_post
                                  from app.seat_holders(:committee, :day)""")
                        .setParameter("committee", committee.value())
                        .setParameter("day", LocalDate.ofInstant(at, Term.LONDON)))
                .stream()
                .map(SeatRows::line)
                .toList();
    }
}
