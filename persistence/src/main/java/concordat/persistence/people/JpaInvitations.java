package concordat.persistence.people;

import concordat.domain.people.Identity;
import concordat.domain.people.Invitation;
import concordat.domain.people.InvitationId;
import concordat.domain.people.InvitationSecret;
import concordat.domain.people.Invitations;
import concordat.domain.people.SignInId;
import concordat.domain.shared.PersonId;
import concordat.persistence.shared.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;

@Dependent
class JpaInvitations implements Invitations {
    private final EntityManager entities;

    @Inject
    JpaInvitations(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Invitation invitation) {
        entities.persist(invitation);
    }

    @Override
    public Optional<Invitation.Shown> shown(InvitationSecret secret) {
        return Row.find(
                entities.createNativeQuery("select * from app.invitation_shown(:hash)", Tuple.class)
                        .setParameter("hash", secret.hash()),
                row -> new Invitation.Shown(
                        new InvitationId(row.id("id")),
                        new PersonId(row.id("person_id")),
                        row.instant("expires_at"),
                        row.flag("used")));
    }

    @Override
    public void redeem(Invitation.Shown invitation, SignInId signIn, Identity identity, Instant at) {
        entities.createNativeQuery("select 1 from app.redeem_invitation(:invitation, :signIn, :issuer, :subject, :at)")
                .setParameter("invitation", invitation.id().value())
                .setParameter("signIn", signIn.value())
                .setParameter("issuer", identity.issuer())
                .setParameter("subject", identity.subject())
                .setParameter("at", at)
                .getSingleResult();
    }
}
