package concordat.domain.agreement.particulars;

import static concordat.domain.agreement.particulars.ParticularsRule.MODIFICATION_HAS_A_REASON;
import static concordat.domain.agreement.particulars.ParticularsRule.SPONSOR_AND_SITE_ARE_PARTIES;
import static concordat.domain.agreement.particulars.ParticularsRule.SPONSOR_IS_NOT_THE_SITE;
import static concordat.domain.agreement.particulars.ParticularsRule.TEMPLATE_FOLLOWS_THE_STUDY;

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

/** The study that a research agreement is about, and whether its template stands as published (AG-12). */
@Entity
@Table(name = "agreement_study")
public class Study {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AgreementId agreement;

    @Version
    private long version;

    @Column(nullable = false)
    private String title;

    @Column(name = "study_reference", nullable = false)
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private StudyKind kind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "sponsor_id"))
    private OrganisationId sponsor;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "site_id"))
    private OrganisationId site;

    @Column(nullable = false)
    private boolean unmodified;

    @Column(nullable = false)
    private String modification;

    @SuppressWarnings("NullAway.Init")
    protected Study() {}

    @SuppressWarnings("NullAway.Init")
    Study(AgreementId agreement) {
        this.agreement = agreement;
    }

    /** Replaces what is on record. @throws concordat.domain.shared.RuleBroken if the agreement is not one for such a study */
    ParticularsEvent describe(Agreement of, StudyDraft draft, Which which) {
        TEMPLATE_FOLLOWS_THE_STUDY.require(
                of.type() == draft.kind().expected(),
                draft.kind().words(),
                draft.kind().expected().words(),
                of.type().words());
        SPONSOR_AND_SITE_ARE_PARTIES.require(
                of.party(draft.sponsor()).isPresent() && of.party(draft.site()).isPresent());
        SPONSOR_IS_NOT_THE_SITE.require(!draft.sponsor().equals(draft.site()));
        boolean modified = draft.kind().hasTemplate() && !draft.unmodified();
        MODIFICATION_HAS_A_REASON.require(!modified || !draft.modification().isEmpty());
        title = draft.title();
        reference = draft.reference();
        kind = draft.kind();
        sponsor = draft.sponsor();
        site = draft.site();
        unmodified = !modified;
        modification = modified ? draft.modification() : "";
        return new ParticularsEvent.StudyDescribed(which, kind, unmodified);
    }

    public AgreementId agreement() {
        return agreement;
    }

    /** Counts every change; whoever saves says which version they looked at. */
    public long version() {
        return version;
    }

    /** What is on record. */
    public StudyDraft details() {
        return new StudyDraft(title, reference, kind, sponsor, site, unmodified, modification);
    }
}
