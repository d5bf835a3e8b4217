package concordat.domain.people;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.SeatId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Role;
import org.jspecify.annotations.Nullable;

/**
 * An appointment that is wanted.
 *
 * @param organisation whom the person acts for, not necessarily their home organisation
 * @param committee the committee it is for; null for the whole organisation
 * @param seat the seat to be held by it, if any
 * @param part2 whether an attendee or executive is admitted to Part 2 (PP-4)
 */
public record NewAppointment(
        PersonId person,
        Role role,
        OrganisationId organisation,
        @Nullable CommitteeId committee,
        @Nullable SeatId seat,
        boolean part2,
        Term term) {

    /** A role for a whole organisation. */
    public static NewAppointment of(PersonId person, Role role, OrganisationId organisation, Term term) {
        return new NewAppointment(person, role, organisation, null, null, false, term);
    }

    /** A role on one committee, without a seat. */
    public static NewAppointment to(
            CommitteeId committee, PersonId person, Role role, OrganisationId organisation, Term term) {
        return new NewAppointment(person, role, organisation, committee, null, false, term);
    }

    /** A role on one committee, holding a seat. */
    public static NewAppointment holding(
            SeatId seat, CommitteeId committee, PersonId person, Role role, OrganisationId organisation, Term term) {
        return new NewAppointment(person, role, organisation, committee, seat, false, term);
    }

    /** The same, admitted to Part 2. */
    public NewAppointment withPart2() {
        return new NewAppointment(person, role, organisation, committee, seat, true, term);
    }
}
