package concordat.domain.escalation;

import concordat.domain.agreement.risk.AgreementRiskId;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.DecisionId;
import org.jspecify.annotations.Nullable;

/** What on record an escalation is about, besides its item: a decision, an action, a risk, or nothing. */
public record Concerning(@Nullable DecisionId decision, @Nullable ActionId action, @Nullable AgreementRiskId risk) {
    /** @throws IllegalArgumentException if it is about two things at once */
    public Concerning {
        if ((decision == null ? 0 : 1) + (action == null ? 0 : 1) + (risk == null ? 0 : 1) > 1) {
            throw new IllegalArgumentException("An escalation is about one thing.");
        }
    }

    /** The item alone. */
    public static Concerning itemAlone() {
        return new Concerning(null, null, null);
    }

    public static Concerning of(DecisionId decision) {
        return new Concerning(decision, null, null);
    }

    public static Concerning of(ActionId action) {
        return new Concerning(null, action, null);
    }

    public static Concerning of(AgreementRiskId risk) {
        return new Concerning(null, null, risk);
    }
}
