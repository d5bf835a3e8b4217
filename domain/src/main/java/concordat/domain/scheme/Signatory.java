package concordat.domain.scheme;

import static concordat.domain.scheme.SigningRule.AUTHORITY_IS_ENDED_ONCE;

import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.Term;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom an organisation's scheme of delegation authorises to sign agreements for it (AG-3). Like every entry of a
 * scheme it is never changed, only ended and followed by another, so that who could sign on any day stays on record.
 */
@Entity
@Table(name = "signatory")
public class Signatory {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SignatoryId id;

    @Version
    private long version;

    @Column(nullable = false)
    private UUID audience;

    @Embedded
    private PartnershipId partnership;

    @Embedded
    private OrganisationId organisation;

    @Column(name = "organisation_name", nullable = false, updatable = false)
    private String organisationName;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Column(name = "person_id", updatable = false)
    private @Nullable UUID person;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(nullable = false, updatable = false)
    private String office;

    @Column(nullable = false, updatable = false)
    private String matter;

    @Column(name = "limit_gbp", updatable = false)
    private @Nullable BigDecimal limitGbp;

    @Column(nullable = false, updatable = false)
    private boolean seal;

    @Embedded
    private Term term;

    @Column(name = "approved_by", nullable = false, updatable = false)
    private String approvedBy;

    @Column(name = "approved_on", nullable = false, updatable = false)
    private LocalDate approvedOn;

    @SuppressWarnings("NullAway.Init")
    protected Signatory() {}

    /** @param name the name of the signatory, of whom the entry may name the person only */
    Signatory(
            PartnershipId partnership,
            UUID audience,
            String organisationName,
            String name,
            NewSignatory entry,
            Clock clock) {
        id = SignatoryId.next(clock);
        this.partnership = partnership;
        this.audience = audience;
        organisation = entry.organisation();
        this.organisationName = organisationName;
        reference = entry.reference();
        person = entry.person() == null ? null : entry.person().value();
        this.name = name;
        office = entry.office();
        matter = entry.matter();
        limitGbp = entry.limitGbp();
        seal = entry.seal();
        term = entry.term();
        approvedBy = entry.approvedBy();
        approvedOn = entry.approvedOn();
    }

    SignatoryEvent recorded() {
        return new SignatoryEvent.SignatoryAuthorised(
                id, partnership, organisation, reference, name, office, matter, limitGbp, seal, term);
    }

    /** Ends it. @throws IllegalArgumentException if that would be before it held for a day */
    SignatoryEvent end(LocalDate firstDayWithout) {
        AUTHORITY_IS_ENDED_ONCE.require(term.until() == null, name, String.valueOf(term.until()));
        term = term.endedOn(firstDayWithout);
        return new SignatoryEvent.SigningAuthorityEnded(id, partnership, organisation, reference, firstDayWithout);
    }

    /** It as rules and pages read it. */
    public SignatoryLine line() {
        return new SignatoryLine(
                id,
                partnership,
                organisation,
                organisationName,
                reference,
                person == null ? null : new PersonId(person),
                name,
                office,
                matter,
                limitGbp,
                seal,
                term,
                approvedBy,
                approvedOn);
    }
}
