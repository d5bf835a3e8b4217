package concordat.domain.committee;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Term;
import concordat.domain.shared.Text;

/**
 * A seat as it is established; its parts are those of {@link Seat}.
 *
 * @param appointedBy the body that appoints to it (MB-1); blank for the parent body of the organisation
 */
public record NewSeat(
        OrganisationId organisation,
        String title,
        SeatClass seatClass,
        Office office,
        boolean voting,
        boolean sharedPost,
        boolean namedForJointPost,
        String appointedBy,
        Term term) {
    public NewSeat {
        title = Text.required("title of the seat", title, Text.LINE);
        appointedBy = Text.optional("body that appoints to the seat", appointedBy, Text.LINE);
    }

    /** A plain voting seat. */
    public static NewSeat voting(OrganisationId organisation, String title, SeatClass seatClass, Term term) {
        return new NewSeat(organisation, title, seatClass, Office.MEMBER, true, false, false, "", term);
    }

    /** The same with an office. */
    public NewSeat as(Office held) {
        return new NewSeat(
                organisation, title, seatClass, held, voting, sharedPost, namedForJointPost, appointedBy, term);
    }

    /** The same without a vote. */
    public NewSeat withoutVote() {
        return new NewSeat(
                organisation, title, seatClass, office, false, sharedPost, namedForJointPost, appointedBy, term);
    }

    /** The same, shared by two persons with one vote between them (MB-3). */
    public NewSeat shared() {
        return new NewSeat(organisation, title, seatClass, office, voting, true, namedForJointPost, appointedBy, term);
    }

    /** The same, as the one in which the holder of a joint post counts and votes (MB-2). */
    public NewSeat named() {
        return new NewSeat(organisation, title, seatClass, office, voting, sharedPost, true, appointedBy, term);
    }

    /** The same, to which that body appoints (MB-1). */
    public NewSeat appointedBy(String body) {
        return new NewSeat(organisation, title, seatClass, office, voting, sharedPost, namedForJointPost, body, term);
    }
}
