package concordat.persistence.committee;

import concordat.domain.committee.Office;
import concordat.domain.committee.SeatClass;
import concordat.domain.committee.SeatHolder;
import concordat.domain.committee.SeatHolders;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.SeatId;
import concordat.domain.shared.Term;
import concordat.persistence.shared.Rows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
                .map(SqlSeatHolders::line)
                .toList();
    }

    private static SeatHolder line(Object[] row) {
        OrganisationId organisation = new OrganisationId((UUID) row[1]);
        String organisationName = (String) row[2];
        @Nullable
        PersonOnRecord holder = row[10] == null
                ? null
                : new PersonOnRecord(
                        new PersonId((UUID) row[10]),
                        (String) row[11],
                        (String) row[12],
                        organisation,
                        organisationName);
        return new SeatHolder(
                new SeatId((UUID) row[0]),
                organisation,
                organisationName,
                (String) row[3],
                SeatClass.valueOf((String) row[4]),
                Office.valueOf((String) row[5]),
                (Boolean) row[6],
                (Boolean) row[7],
                (Boolean) row[8],
                (Boolean) row[9],
                holder);
    }
}
