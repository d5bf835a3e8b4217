package concordat.domain.agreement.risk;

import concordat.domain.risk.RiskBand;

/** A risk of the register with what its current score is rated as today, by the settings of its partnership. */
public record RatedRisk(RiskRow risk, RiskBand band) {}
