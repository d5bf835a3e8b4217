package concordat.domain.risk;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/** How a partner's current score has moved since the end of the last quarter (RK-4); computed, never entered. */
public enum Trend {
    UP("Up"),
    DOWN("Down"),
    SAME("Same"),
    NEW("New");

    private final String words;

    Trend(String words) {
        this.words = words;
    }

    /** @param then the score at the end of the last quarter; null if there was none yet */
    public static Trend between(@Nullable RiskScore then, RiskScore now) {
        if (then == null) {
            return NEW;
        }
        int moved = Integer.compare(now.value(), then.value());
        return moved > 0 ? UP : moved < 0 ? DOWN : SAME;
    }

    /** The last day of the quarter before the one of that day: quarters end in March, June, September and December. */
    public static LocalDate endOfLastQuarter(LocalDate today) {
        return today.with(IsoFields.DAY_OF_QUARTER, 1).minusDays(1);
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}
