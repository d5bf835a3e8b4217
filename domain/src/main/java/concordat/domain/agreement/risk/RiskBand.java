package concordat.domain.agreement.risk;

import concordat.domain.settings.Setting;
import concordat.domain.settings.SettingsInForce;

/** How a score is rated (RK-2). The colour never stands without the word. */
public enum RiskBand {
    LOW("Low"),
    MODERATE("Moderate"),
    HIGH("High"),
    EXTREME("Extreme");

    private final String words;

    RiskBand(String words) {
        this.words = words;
    }

    /** What that score is rated as, by the settings that hold on a day. */
    public static RiskBand of(int score, SettingsInForce settings) {
        if (score >= settings.value(Setting.RISK_EXTREME_FROM)) {
            return EXTREME;
        }
        if (score >= settings.value(Setting.RISK_HIGH_FROM)) {
            return HIGH;
        }
        return score >= settings.value(Setting.RISK_MODERATE_FROM) ? MODERATE : LOW;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}
