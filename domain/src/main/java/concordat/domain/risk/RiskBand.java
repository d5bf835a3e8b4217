package concordat.domain.risk;

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
        if (score >= EXTREME.from(settings)) {
            return EXTREME;
        }
        if (score >= HIGH.from(settings)) {
            return HIGH;
        }
        return score >= MODERATE.from(settings) ? MODERATE : LOW;
    }

    /** The lowest score of this band, by the settings that hold on a day. */
    public int from(SettingsInForce settings) {
        return switch (this) {
            case LOW -> 1;
            case MODERATE -> settings.value(Setting.RISK_MODERATE_FROM);
            case HIGH -> settings.value(Setting.RISK_HIGH_FROM);
            case EXTREME -> settings.value(Setting.RISK_EXTREME_FROM);
        };
    }

    /** The score from which the next band holds, by the settings that hold on a day. */
    public int until(SettingsInForce settings) {
        return switch (this) {
            case LOW -> MODERATE.from(settings);
            case MODERATE -> HIGH.from(settings);
            case HIGH -> EXTREME.from(settings);
            case EXTREME -> RiskScore.HIGHEST * RiskScore.HIGHEST + 1;
        };
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}
