package concordat.domain.people;

import java.time.Instant;
import java.util.Optional;

/** Invitations, found by their secret only. */
public interface Invitations {
    void add(Invitation invitation);

    /** The invitation with that secret, locked until the transaction ends; whoever asks. */
    Optional<Invitation.Shown> shown(InvitationSecret secret);

    /** Ties the sign-in to the person invited, and marks the invitation as used. */
    void redeem(Invitation.Shown invitation, SignInId signIn, Identity identity, Instant at);
}
