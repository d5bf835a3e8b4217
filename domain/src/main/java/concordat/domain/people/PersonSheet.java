package concordat.domain.people;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.SeatId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the actor may see of one person.
 *
 * @param version to be given back when the person is amended
 * @param organisationName the home organisation's short name
 * @param openInvitation until when an invitation can be accepted; null if there is none
 */
public record PersonSheet(
        PersonId id,
        long version,
        String name,
        String jobTitle,
        OrganisationId organisation,
        String organisationName,
        boolean fictional,
        List<AppointmentLine> appointments,
        List<SignInLine> signIns,
        @Nullable Instant openInvitation) {
    public PersonSheet {
        appointments = List.copyOf(appointments);
        signIns = List.copyOf(signIns);
    }

    /** One appointment, the newest first; names are those of today. */
    public record AppointmentLine(
            AppointmentId id,
            Role role,
            OrganisationId organisation,
            String organisationName,
            @Nullable CommitteeId committee,
            @Nullable String committeeName,
            @Nullable SeatId seat,
            @Nullable String seatTitle,
            boolean part2,
            Term term) {}

    /** One way in which the person signs in. */
    public record SignInLine(SignInId id, Identity identity) {}
}
