package concordat.domain.honorary;

import java.time.LocalDate;

/**
 * That an honorary arrangement is about to end, or has expired, for somebody who answers for it (AG-13).
 *
 * @param months how many months ahead this alert is; 0 once it has expired
 */
public record HonoraryAlert(HonoraryRow arrangement, int months) {
    static final int EXPIRED_MONTHS = 0;

    /** Whether its last day has passed. */
    public boolean isExpired() {
        return months == EXPIRED_MONTHS;
    }

    /** What is kept of it when somebody has taken note of it: each is shown to them until then, and never again. */
    public Noted noted() {
        return new Noted(arrangement.id(), arrangement.lastDay(), months);
    }

    /** That somebody has taken note of an alert. */
    public record Noted(HonoraryArrangementId arrangement, LocalDate lastDay, int months) {}
}
