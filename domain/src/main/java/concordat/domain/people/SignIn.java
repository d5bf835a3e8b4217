package concordat.domain.people;

import static concordat.domain.people.PeopleRules.IDENTITY_BELONGS_TO_ONE_PERSON;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;

/** A way in which a person signs in; somebody with a joint post may have one of each employer (ID-5). */
@Entity
@Table(name = "person_identity")
public class SignIn {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SignInId id;

    @Embedded
    private PersonId person;

    @Embedded
    private OrganisationId organisation;

    @Embedded
    private Identity identity;

    @SuppressWarnings("NullAway.Init")
    protected SignIn() {}

    private SignIn(SignInId id, PersonId person, OrganisationId organisation, Identity identity) {
        this.id = id;
        this.person = person;
        this.organisation = organisation;
        this.identity = identity;
    }

    /** @throws concordat.domain.shared.RuleBroken if the identity has an owner */
    static SignIn of(SignInId id, Person person, Identity identity, Optional<PersonId> owner) {
        IDENTITY_BELONGS_TO_ONE_PERSON.require(owner.isEmpty());
        return new SignIn(id, person.id(), person.organisation(), identity);
    }

    PeopleEvent tied() {
        return new PeopleEvent.SignInTied(id, person, identity);
    }

    PeopleEvent revoked() {
        return new PeopleEvent.SignInRevoked(id, person, identity);
    }

    public SignInId id() {
        return id;
    }

    public PersonId person() {
        return person;
    }

    /** The person's home organisation, whose administrators manage the sign-in; it moves with the person. */
    public OrganisationId organisation() {
        return organisation;
    }

    public Identity identity() {
        return identity;
    }
}
