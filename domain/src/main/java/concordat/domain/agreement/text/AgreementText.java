package concordat.domain.agreement.text;

import static concordat.domain.agreement.text.TextRule.COPY_HAS_CLAUSES;
import static concordat.domain.agreement.text.TextRule.ONLY_AN_EXECUTED_TEXT_IS_COPIED;
import static concordat.domain.agreement.text.TextRule.TEXT_IS_NOT_OUT_FOR_SIGNATURE;
import static concordat.domain.agreement.text.TextRule.TEXT_IS_OPEN;
import static concordat.domain.agreement.text.TextRule.TEXT_IS_PUT_ON_RECORD_ONCE;

import concordat.domain.agreement.Agreement;
import concordat.domain.agreement.AgreementStage;
import concordat.domain.shared.AgreementId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * The text of an agreement. It is drafted until the agreement is executed, and stands from then on (AG-7). One that was
 * executed before anybody kept its text here is copied from the signed copy, confirmed, and stands then.
 */
@Entity
@Table(name = "agreement_text")
public class AgreementText {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AgreementId agreement;

    @Version
    private long version;

    /** Whether it is being copied from the signed copy of an executed agreement. */
    @Column(nullable = false)
    private boolean copying;

    @SuppressWarnings("NullAway.Init")
    protected AgreementText() {}

    /** The text of an agreement of which nothing is on record yet. */
    public AgreementText(AgreementId agreement) {
        this.agreement = agreement;
    }

    /** Begins to copy it from the signed copy. @throws concordat.domain.shared.RuleBroken if it is drafted, or on record */
    TextEvent copy(Agreement of, boolean hasClauses) {
        ONLY_AN_EXECUTED_TEXT_IS_COPIED.require(
                of.stage().isExecuted(), of.stage().words());
        TEXT_IS_PUT_ON_RECORD_ONCE.require(!copying && !hasClauses);
        copying = true;
        return new TextEvent.CopyBegun(TextEvent.which(of));
    }

    /** Says that the copy is true to what was signed: from here on it stands. */
    TextEvent confirm(Agreement of, int clauses) {
        COPY_HAS_CLAUSES.require(copying && clauses > 0);
        copying = false;
        return new TextEvent.CopyConfirmed(TextEvent.which(of), clauses);
    }

    /** @throws concordat.domain.shared.RuleBroken if the text stands */
    void requireOpen(Agreement of) {
        TEXT_IS_NOT_OUT_FOR_SIGNATURE.require(of.stage() != AgreementStage.OUT_FOR_SIGNATURE);
        TEXT_IS_OPEN.require(isOpen(of));
    }

    /** Whether its clauses can still be changed. */
    boolean isOpen(Agreement of) {
        return of.stage().isAmendable() || copying;
    }

    boolean isCopying() {
        return copying;
    }

    /** Whose text it is. */
    public AgreementId agreement() {
        return agreement;
    }
}
