package concordat.domain.people;

import static concordat.domain.people.PeopleRules.NOBODY_APPOINTS_THEMSELVES;
import static concordat.domain.people.PeopleRules.NOBODY_TIES_THEIR_OWN_SIGN_IN;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * A natural person, entered once however many posts they hold (fact: joint posts are normal). Being in the register
 * gives no rights; appointments do. What they did is kept under the name they had then.
 */
@Entity
@Table(name = "person")
public class Person {
    /** The longest name, in characters. */
    public static final int NAME_LIMIT = 120;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PersonId id;

    @Version
    private long version;

    @Column(nullable = false, length = NAME_LIMIT)
    private String name;

    @Column(name = "job_title", nullable = false, length = Text.LINE)
    private String jobTitle;

    @Embedded
    private OrganisationId organisation;

    @Column(nullable = false)
    private boolean fictional;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    /**
     * Enters a person.
     *
     * @throws IllegalArgumentException if the name is missing, or a text is too long
     */
    Person(PersonId id, String name, String jobTitle, OrganisationId organisation, boolean fictional) {
        this.id = id;
        this.name = Text.required("name", name, NAME_LIMIT);
        this.jobTitle = Text.optional("job title", jobTitle, Text.LINE);
        this.organisation = organisation;
        this.fictional = fictional;
    }

    PeopleEvent entered() {
        return new PeopleEvent.PersonEntered(id, name, jobTitle, organisation, fictional);
    }

    /** @throws IllegalArgumentException if the name is missing, or a text is too long */
    PeopleEvent amend(String newName, String newJobTitle, OrganisationId newOrganisation) {
        name = Text.required("name", newName, NAME_LIMIT);
        jobTitle = Text.optional("job title", newJobTitle, Text.LINE);
        organisation = newOrganisation;
        return new PeopleEvent.PersonAmended(id, name, jobTitle, organisation);
    }

    /** Appoints this person. @throws concordat.domain.shared.RuleBroken if they appoint themselves, or a rule of appointments is broken */
    Appointment appoint(AppointmentId appointment, NewAppointment wanted, AppointmentFacts facts, PersonId by) {
        NOBODY_APPOINTS_THEMSELVES.require(!by.equals(id));
        return Appointment.make(appointment, wanted, name, facts);
    }

    /** Ties a sign-in to this person. @throws concordat.domain.shared.RuleBroken if it is a person's already, or they do it themselves */
    SignIn tie(SignInId signIn, Identity identity, Optional<PersonId> owner, PersonId by) {
        NOBODY_TIES_THEIR_OWN_SIGN_IN.require(!by.equals(id));
        return SignIn.of(signIn, this, identity, owner);
    }

    /** Invites this person. @throws concordat.domain.shared.RuleBroken if they invite themselves */
    Invitation invite(InvitationId invitation, InvitationSecret secret, Instant now, PersonId by) {
        NOBODY_TIES_THEIR_OWN_SIGN_IN.require(!by.equals(id));
        return new Invitation(invitation, this, secret, now);
    }

    public PersonId id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public String jobTitle() {
        return jobTitle;
    }

    /** The home organisation; appointments may be for others. */
    public OrganisationId organisation() {
        return organisation;
    }

    /** Whether the person exists in demonstrations only. */
    public boolean isFictional() {
        return fictional;
    }
}
