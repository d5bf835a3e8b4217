package concordat.domain.usecase;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.SeatId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One appointment in force, as the actor's authority: the named capacity in which an act is done.
 *
 * @param appointment the appointment's id
 * @param organisation whom the person acts for; null only for the operator
 * @param committee the committee it is limited to; null if it is for the whole organisation
 * @param seat the seat held by it, if it is a seat's
 * @param part2 whether it extends to Part 2 (PP-4)
 * @param words how it reads in the journal and in the page's header, such as "Governance officer, LPT"
 */
public record Capacity(
        UUID appointment,
        Role role,
        @Nullable OrganisationId organisation,
        @Nullable CommitteeId committee,
        @Nullable SeatId seat,
        boolean part2,
        String words) {

    /** Whether it gives its role on that committee. */
    public boolean covers(CommitteeId id) {
        return committee == null || committee.equals(id);
    }
}
