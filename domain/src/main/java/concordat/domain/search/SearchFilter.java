package concordat.domain.search;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question, and to what its answers are narrowed.
 *
 * @param partner whose it is, or of whose committees
 * @param from the first day; null for any
 * @param to the last day; null for any
 * @param newestFirst by date; otherwise by how well it fits
 */
public record SearchFilter(
        SearchQuestion question,
        Optional<FoundKind> kind,
        Optional<CommitteeId> committee,
        Optional<OrganisationId> partner,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean newestFirst) {

    /** All that fits, best first. */
    public static SearchFilter of(String typed) {
        return new SearchFilter(
                SearchQuestion.of(typed), Optional.empty(), Optional.empty(), Optional.empty(), null, null, false);
    }

    /** The same, of one kind only. */
    public SearchFilter only(FoundKind ofKind) {
        return new SearchFilter(question, Optional.of(ofKind), committee, partner, from, to, newestFirst);
    }

    /** The same, of one committee only. */
    public SearchFilter only(CommitteeId of) {
        return new SearchFilter(question, kind, Optional.of(of), partner, from, to, newestFirst);
    }

    /** The same, of one partner only. */
    public SearchFilter only(OrganisationId of) {
        return new SearchFilter(question, kind, committee, Optional.of(of), from, to, newestFirst);
    }

    /** The same between two days, of which either may be open. */
    public SearchFilter between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new SearchFilter(question, kind, committee, partner, first, last, newestFirst);
    }

    /** The same, the newest first. */
    public SearchFilter byDate() {
        return new SearchFilter(question, kind, committee, partner, from, to, true);
    }
}
