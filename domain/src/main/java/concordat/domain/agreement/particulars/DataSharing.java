package concordat.domain.agreement.particulars;

import static concordat.domain.agreement.particulars.ParticularsRule.LAWFUL_BASIS_IS_RECORDED;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.AgreementEvent.Which;
import concordat.domain.shared.AgreementId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Whether personal data are shared under an agreement, and on what lawful basis (AG-10). */
@Entity
@Table(name = "agreement_data_sharing")
public class DataSharing {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AgreementId agreement;

    @Version
    private long version;

    @Column(nullable = false)
    private boolean shared;

    @Enumerated(EnumType.STRING)
    @Column(name = "lawful_basis")
    private @Nullable LawfulBasis basis;

    @Column(nullable = false)
    private String details = "";

    /** That of which nothing has been said yet. */
    static DataSharing of(Agreement agreement) {
        return new DataSharing(agreement.id());
    }

    @SuppressWarnings("NullAway.Init")
    protected DataSharing() {}

    private DataSharing(AgreementId agreement) {
        this.agreement = agreement;
    }

    /** Replaces what is on record. @throws concordat.domain.shared.RuleBroken if data are shared on no lawful basis */
    ParticularsEvent state(DataSharingDraft draft, Which which) {
        LAWFUL_BASIS_IS_RECORDED.require(!draft.shared() || draft.basis() != null);
        shared = draft.shared();
        basis = draft.basis();
        details = draft.details();
        return new ParticularsEvent.DataSharingStated(which, shared, basis);
    }

    public AgreementId agreement() {
        return agreement;
    }

    /** Counts every change; whoever saves says which version they looked at. */
    public long version() {
        return version;
    }

    /** What is on record. */
    public DataSharingDraft details() {
        return new DataSharingDraft(shared, basis, details);
    }
}
