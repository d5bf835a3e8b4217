package concordat.domain.scheme;

import static concordat.domain.scheme.SchemeRule.ENTRY_IS_ENDED_ONCE;

import concordat.domain.committee.OrganisationFacts;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.Term;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One entry of an organisation's scheme of reservation and delegation. It is never changed, only ended and followed by
 * another, so that what was in force on any day stays on record.
 */
@Entity
@Table(name = "scheme_entry")
public class SchemeEntry {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SchemeEntryId id;

    @Version
    private long version;

    @Column(nullable = false)
    private UUID audience;

    @Embedded
    private PartnershipId partnership;

    @Embedded
    private OrganisationId organisation;

    @Column(name = "organisation_name", nullable = false, updatable = false, length = 200)
    private String organisationName;

    @Column(nullable = false, updatable = false, length = 60)
    private String reference;

    @Embedded
    private Power power;

    @Column(nullable = false, updatable = false, length = 400)
    private String holder;

    @Embedded
    private Term term;

    @Column(name = "approved_by", nullable = false, updatable = false, length = 200)
    private String approvedBy;

    @Column(name = "approved_on", nullable = false, updatable = false)
    private LocalDate approvedOn;

    @SuppressWarnings("NullAway.Init")
    protected SchemeEntry() {}

    SchemeEntry(
            PartnershipId partnership,
            UUID audience,
            OrganisationFacts organisation,
            String holder,
            NewSchemeEntry entry,
            Clock clock) {
        id = SchemeEntryId.next(clock);
        this.audience = audience;
        this.partnership = partnership;
        this.organisation = organisation.id();
        organisationName = organisation.shortName();
        reference = entry.reference();
        power = entry.power();
        this.holder = holder;
        term = entry.term();
        approvedBy = entry.approvedBy();
        approvedOn = entry.approvedOn();
    }

    SchemeEvent recorded() {
        return new SchemeEvent.EntryRecorded(
                id, partnership, organisation, reference, power, holder, term, approvedBy, approvedOn);
    }

    /** Ends it. @throws IllegalArgumentException if that would be before it held for a day */
    SchemeEvent end(LocalDate firstDayWithout) {
        ENTRY_IS_ENDED_ONCE.require(term.until() == null, reference, String.valueOf(term.until()));
        term = term.endedOn(firstDayWithout);
        return new SchemeEvent.EntryEnded(id, partnership, organisation, reference, firstDayWithout);
    }

    /** It as rules and pages read it. */
    public SchemeLine line() {
        return new SchemeLine(
                id,
                partnership,
                organisation,
                organisationName,
                reference,
                power,
                holder,
                term,
                approvedBy,
                approvedOn);
    }
}
