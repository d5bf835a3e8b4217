package concordat.domain.agreement.particulars;

import static concordat.domain.agreement.particulars.ParticularsRule.PROCUREMENT_HAS_ITS_GROUND;

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

/** How an agreement was procured, or why it did not have to be (register of agreements, 6.6). */
@Entity
@Table(name = "agreement_procurement")
public class Procurement {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AgreementId agreement;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ProcurementRoute route;

    @Column(nullable = false)
    private String ground;

    @SuppressWarnings("NullAway.Init")
    protected Procurement() {}

    private Procurement(AgreementId agreement, ProcurementDraft draft) {
        this.agreement = agreement;
        route = draft.route();
        ground = draft.ground();
    }

    /** What is said of it for the first time. @throws concordat.domain.shared.RuleBroken if its ground is missing */
    static Procurement of(Agreement agreement, ProcurementDraft draft) {
        requireGround(draft);
        return new Procurement(agreement.id(), draft);
    }

    /** Replaces what is on record. @throws concordat.domain.shared.RuleBroken if its ground is missing */
    void correct(ProcurementDraft draft) {
        requireGround(draft);
        route = draft.route();
        ground = draft.ground();
    }

    private static void requireGround(ProcurementDraft draft) {
        PROCUREMENT_HAS_ITS_GROUND.require(
                !draft.route().needsGround() || !draft.ground().isEmpty(),
                draft.route().words());
    }

    ParticularsEvent stated(Which which) {
        return new ParticularsEvent.ProcurementStated(which, route, ground);
    }

    public AgreementId agreement() {
        return agreement;
    }

    /** Counts every change; whoever saves says which version they looked at. */
    public long version() {
        return version;
    }

    /** What is on record. */
    public ProcurementDraft details() {
        return new ProcurementDraft(route, ground);
    }
}
