package concordat.domain.people;

import concordat.domain.shared.Journal;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.PersonId;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** What somebody does who is signed in, is nobody yet, and was given an invitation. */
@UseCase
@AllowedTo(Role.SIGNED_IN)
public class AcceptingInvitations {
    private final Invitations invitations;
    private final SignIns signIns;
    private final CurrentActor current;
    private final Journal journal;
    private final Clock clock;

    @Inject
    AcceptingInvitations(Invitations invitations, SignIns signIns, CurrentActor current, Journal journal, Clock clock) {
        this.invitations = invitations;
        this.signIns = signIns;
        this.current = current;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Ties the actor's sign-in to the person who was invited; from the next request on they are that person.
     *
     * @throws NotFound if there is no invitation with that secret
     * @throws concordat.domain.shared.RuleBroken if it was used, has expired, or the sign-in is a person's already
     */
    public PersonId accept(InvitationSecret secret) {
        Identity identity = identity();
        PeopleRules.IDENTITY_BELONGS_TO_ONE_PERSON.require(
                signIns.ownerOf(identity).isEmpty());
        Invitation.Shown invitation = invitations.shown(secret).orElseThrow(() -> new NotFound("invitation"));
        Instant now = clock.instant();
        invitation.requireOpen(now);
        SignInId signIn = SignInId.next(clock);
        invitations.redeem(invitation, signIn, identity, now);
        journal.record(new PeopleEvent.InvitationAccepted(invitation.id(), signIn, invitation.person(), identity));
        return invitation.person();
    }

    private Identity identity() {
        if (current.actor() instanceof Actor.Person somebody) {
            return new Identity(somebody.issuer(), somebody.subject());
        }
        throw new NotAllowed("Sign in first.");
    }
}
