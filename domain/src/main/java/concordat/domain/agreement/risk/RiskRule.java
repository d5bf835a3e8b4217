package concordat.domain.agreement.risk;

import concordat.domain.shared.Rule;

/** What holds for the risks of an agreement. */
public enum RiskRule implements Rule {
    RISK_IS_OWNED_BY_A_PARTY("RK-4", "A risk of an agreement is owned by one of its parties."),
    RISK_IS_OPEN("RK-4", "This risk is closed: open it again to change it."),
    RISK_IS_CLOSED("RK-4", "This risk is open.");

    private final String id;
    private final String message;

    RiskRule(String id, String message) {
        this.id = id;
        this.message = message;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String message() {
        return message;
    }
}
