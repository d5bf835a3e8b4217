package concordat.domain.agreement;

import concordat.domain.agreement.dates.Milestone;
import concordat.domain.shared.AgreementId;
import java.util.List;
import java.util.UUID;

/** The coming dates of all agreements, kept for calendars and alerts: reckoned anew whenever an agreement changes. */
@FunctionalInterface
public interface AgreementCalendar {
    /**
     * Puts these in the place of all that was kept of the agreement.
     *
     * @param audience the key of those who may see them
     */
    void keep(AgreementId agreement, UUID audience, List<Milestone> milestones);

    /** Keeps those of agreements of which nothing was kept before; stores that can do it at once do. */
    default void keepFirst(List<Coming> coming) {
        coming.forEach(each -> keep(each.agreement(), each.audience(), each.milestones()));
    }

    /**
     * The coming dates of one agreement.
     *
     * @param audience the key of those who may see them
     */
    record Coming(AgreementId agreement, UUID audience, List<Milestone> milestones) {}
}
