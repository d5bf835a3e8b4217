package concordat.domain.people;

import static concordat.domain.people.PeopleRules.INVITATION_IS_IN_TIME;
import static concordat.domain.people.PeopleRules.INVITATION_IS_USED_ONCE;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An invitation to one person to tie their sign-in, by a secret that works once and for a fortnight. */
@Entity
@Table(name = "invitation")
public class Invitation {
    /** How long an invitation can be accepted. */
    public static final Duration VALID_FOR = Duration.ofDays(14);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private InvitationId id;

    @Embedded
    private PersonId person;

    @Embedded
    private OrganisationId organisation;

    @Column(name = "secret_hash", nullable = false, updatable = false)
    private byte[] secretHash;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    Invitation(InvitationId id, Person invited, InvitationSecret secret, Instant now) {
        this.id = id;
        person = invited.id();
        organisation = invited.organisation();
        secretHash = secret.hash();
        expiresAt = now.plus(VALID_FOR);
    }

    PeopleEvent made() {
        return new PeopleEvent.PersonInvited(id, person, expiresAt);
    }

    /** An invitation as whoever shows its secret meets it: they are nobody yet, and see nothing else of it. */
    public record Shown(InvitationId id, PersonId person, Instant expiresAt, boolean used) {
        /** @throws concordat.domain.shared.RuleBroken if it was used, or has expired */
        void requireOpen(Instant now) {
            INVITATION_IS_USED_ONCE.require(!used);
            INVITATION_IS_IN_TIME.require(now.isBefore(expiresAt));
        }
    }

    public InvitationId id() {
        return id;
    }

    public PersonId person() {
        return person;
    }

    /** The person's home organisation, whose administrators manage the invitation; it moves with the person. */
    public OrganisationId organisation() {
        return organisation;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** Whether somebody can accept it at that instant. */
    public boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }
}
