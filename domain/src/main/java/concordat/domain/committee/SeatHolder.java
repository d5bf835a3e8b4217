package concordat.domain.committee;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * A seat of a committee and one person who holds it at some instant. A vacant seat appears once, without a holder; a
 * shared post once for each holder; the holder of a joint post once for each seat.
 *
 * @param organisationName how the organisation that the seat represents is called, such as "NHFT"
 * @param delegates whether that organisation delegates functions to the committee
 * @param holder who holds it; null while it is vacant
 */
public record SeatHolder(
        SeatId seat,
        OrganisationId organisation,
        String organisationName,
        String title,
        SeatClass seatClass,
        Office office,
        boolean voting,
        boolean sharedPost,
        boolean namedForJointPost,
        boolean delegates,
        @Nullable PersonOnRecord holder) {}
