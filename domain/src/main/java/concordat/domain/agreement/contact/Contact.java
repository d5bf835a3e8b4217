package concordat.domain.agreement.contact;

import static concordat.domain.agreement.contact.ContactRule.CONTACT_CAN_BE_REACHED;
import static concordat.domain.agreement.contact.ContactRule.CONTACT_ENDS_AFTER_IT_BEGAN;
import static concordat.domain.agreement.contact.ContactRule.CONTACT_IS_AT_A_PARTY;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.AgreementEvent.Which;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.OrganisationId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whom to turn to about an agreement at one of its parties, for a purpose, from a day on and perhaps until another. */
@Entity(name = "AgreementContact")
@Table(name = "agreement_contact")
public class Contact {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ContactId id;

    @Version
    private long version;

    @Embedded
    private AgreementId agreement;

    @Embedded
    private OrganisationId organisation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ContactPurpose purpose;

    @Column(name = "contact_name", nullable = false)
    private String name;

    @Column(name = "contact_role", nullable = false)
    private String role;

    @Column(nullable = false)
    private String email;

    @Column(nullable = false)
    private String telephone;

    @Column(name = "valid_from", nullable = false)
    private LocalDate from;

    @Column(name = "valid_until")
    private @Nullable LocalDate until;

    /** One that is not on record yet. @throws concordat.domain.shared.RuleBroken if the draft cannot stand */
    static Contact named(Agreement of, ContactDraft draft, Clock clock) {
        Contact contact = new Contact(ContactId.next(clock), of.id());
        contact.take(of, draft);
        return contact;
    }

    @SuppressWarnings("NullAway.Init")
    protected Contact() {}

    @SuppressWarnings("NullAway.Init")
    private Contact(ContactId id, AgreementId agreement) {
        this.id = id;
        this.agreement = agreement;
    }

    ContactEvent recorded(Which which) {
        return new ContactEvent.ContactNamed(which, id, organisation, purpose);
    }

    ContactEvent change(Agreement of, ContactDraft draft, Which which) {
        take(of, draft);
        return new ContactEvent.ContactChanged(which, id, organisation, purpose);
    }

    private void take(Agreement of, ContactDraft draft) {
        LocalDate end = draft.until();
        CONTACT_IS_AT_A_PARTY.require(of.party(draft.party()).isPresent());
        CONTACT_CAN_BE_REACHED.require(
                !draft.email().isEmpty() || !draft.telephone().isEmpty());
        if (end != null) {
            CONTACT_ENDS_AFTER_IT_BEGAN.require(
                    end.isAfter(draft.from()), DAY.format(draft.from()), DAY.format(end.minusDays(1)));
        }
        organisation = draft.party();
        purpose = draft.purpose();
        name = draft.name();
        role = draft.role();
        email = draft.email();
        telephone = draft.telephone();
        from = draft.from();
        until = end;
    }

    public ContactId id() {
        return id;
    }

    /** Counts every change; whoever saves says which version they looked at. */
    public long version() {
        return version;
    }

    public AgreementId agreement() {
        return agreement;
    }

    /** What is on record of it. */
    public ContactDraft details() {
        return new ContactDraft(organisation, purpose, name, role, email, telephone, from, until);
    }
}
