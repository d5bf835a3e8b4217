package concordat.domain.escalation;

import concordat.domain.agreement.risk.AgreementRiskId;
import concordat.domain.risk.PrincipalRiskId;
import concordat.domain.shared.ActionId;
import concordat.domain.shared.DecisionId;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What on record an escalation is about, besides its item: a decision, an action, a risk of an agreement, a principal risk, or
 * nothing.
 */
public record Concerning(
        @Nullable DecisionId decision,
        @Nullable ActionId action,
        @Nullable AgreementRiskId risk,
        @Nullable PrincipalRiskId principalRisk) {
    /** @throws IllegalArgumentException if it is about two things at once */
    public Concerning {
        if (Stream.of(decision, action, risk, principalRisk)
                        .filter(Objects::nonNull)
                        .count()
                > 1) {
            throw new IllegalArgumentException("An escalation is about one thing.");
        }
    }

    /** The item alone. */
    public static Concerning itemAlone() {
        return new Concerning(null, null, null, null);
    }

    public static Concerning of(DecisionId decision) {
        return new Concerning(decision, null, null, null);
    }

    public static Concerning of(ActionId action) {
        return new Concerning(null, action, null, null);
    }

    public static Concerning of(AgreementRiskId risk) {
        return new Concerning(null, null, risk, null);
    }

    public static Concerning of(PrincipalRiskId risk) {
        return new Concerning(null, null, null, risk);
    }

    /** Whether it is about a risk of either kind. */
    boolean isRisk() {
        return risk != null || principalRisk != null;
    }
}
