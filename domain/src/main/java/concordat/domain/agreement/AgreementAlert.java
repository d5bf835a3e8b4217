package concordat.domain.agreement;

import concordat.domain.agreement.dates.Milestone;
import concordat.domain.shared.AgreementId;
import java.time.LocalDate;

/**
 * That a day of an agreement is near, for somebody who answers for it (AG-6).
 *
 * @param months how many months ahead this alert is; 0 once the agreement has run past its end
 */
public record AgreementAlert(AgreementDay day, int months) {
    /** In which words an agreement past its end is announced. */
    public static final String EXPIRED = "EXPIRED - OPERATING WITHOUT AGREEMENT";

    /** Whether the agreement has run past its end with nothing done about it. */
    public boolean isExpired() {
        return months == EXPIRED_MONTHS;
    }

    /** What is kept of it when somebody has taken note of it: each is shown to them until then, and never again. */
    public Noted noted() {
        return new Noted(day.agreement(), day.kind(), day.due(), months);
    }

    static final int EXPIRED_MONTHS = 0;

    /** That somebody has taken note of an alert. */
    public record Noted(AgreementId agreement, Milestone.Kind kind, LocalDate due, int months) {}
}
