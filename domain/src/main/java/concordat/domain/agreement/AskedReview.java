package concordat.domain.agreement;

import concordat.domain.shared.AgreementId;
import java.time.LocalDate;

/** A review that somebody is asked for and has not recorded yet. */
public record AskedReview(AgreementId agreement, String reference, String title, ReviewKind kind, LocalDate due) {
    /** Whether the day by which it was asked for has passed. */
    public boolean isOverdue(LocalDate today) {
        return due.isBefore(today);
    }
}
