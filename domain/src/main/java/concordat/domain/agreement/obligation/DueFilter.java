package concordat.domain.agreement.obligation;

import concordat.domain.shared.OrganisationId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which due dates a list shows; what is null does not narrow it.
 *
 * @param owedBy those that one of these owes today
 * @param answeredBy those that one of these has still to accept or return
 * @param statuses those that stand so today
 * @param from not those before that day
 * @param until not those after that day
 */
public record DueFilter(
        @Nullable Set<OrganisationId> owedBy,
        @Nullable Set<OrganisationId> answeredBy,
        Set<DueStatus> statuses,
        @Nullable LocalDate from,
        LocalDate until) {
    public DueFilter {
        owedBy = owedBy == null ? null : Set.copyOf(owedBy);
        answeredBy = answeredBy == null ? null : Set.copyOf(answeredBy);
        statuses = Set.copyOf(statuses);
    }

    /** Those of these statuses up to that day. */
    public static DueFilter of(Set<DueStatus> statuses, LocalDate until) {
        return new DueFilter(null, null, statuses, null, until);
    }

    /** The same from that day on. */
    public DueFilter from(LocalDate day) {
        return new DueFilter(owedBy, answeredBy, statuses, day, until);
    }

    /** The same of what one of these owes. */
    public DueFilter owedBy(Set<OrganisationId> organisations) {
        return new DueFilter(organisations, answeredBy, statuses, from, until);
    }

    /** The same of what one of these has still to accept or return. */
    public DueFilter answeredBy(Set<OrganisationId> organisations) {
        return new DueFilter(owedBy, organisations, statuses, from, until);
    }
}
