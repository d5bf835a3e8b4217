package concordat.domain.people;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.SeatId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Role;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of appointments are reckoned from, whoever asks: the whole truth, whether or not the actor may see it.
 *
 * @param held all appointments of the person, past, present and to come
 * @param seat the seat that is wanted, if one is
 */
public record AppointmentFacts(List<Held> held, Optional<Seat> seat) {
    public AppointmentFacts {
        held = List.copyOf(held);
    }

    /** An appointment of the same person. */
    public record Held(
            Role role,
            OrganisationId organisation,
            @Nullable CommitteeId committee,
            @Nullable SeatId seat,
            Term term) {}

    /**
     * A seat.
     *
     * @param shared whether two hold it at once, with one vote (MB-3)
     * @param holdings who holds it when, past, present and to come
     */
    public record Seat(
            SeatId id,
            CommitteeId committee,
            OrganisationId organisation,
            String title,
            boolean voting,
            boolean shared,
            Term term,
            List<Holding> holdings) {
        public Seat {
            holdings = List.copyOf(holdings);
        }
    }

    /** That a person holds the seat for a term. */
    public record Holding(PersonId person, Term term) {}
}
