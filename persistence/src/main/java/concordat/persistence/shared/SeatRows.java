package concordat.persistence.shared;

import concordat.domain.committee.Office;
import concordat.domain.committee.SeatClass;
import concordat.domain.committee.SeatHolder;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.SeatId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Seats with their holders, as {@code app.seat_holders} tells them. */
public final class SeatRows {
    private SeatRows() {}

    /** One seat and one holder, from the columns of that function in their order. */
    public static SeatHolder line(Object[] row) {
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
