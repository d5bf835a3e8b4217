package concordat.domain.interest;

import concordat.domain.meeting.InterestType;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the register to list; null means any.
 *
 * @param words that occur in the person's name, in what the interest is in, or in its description; may be blank
 * @param organisation of the person
 * @param committee on which the person has a seat
 * @param standing null for all but the historic ones
 */
public record InterestFilter(
        String words,
        @Nullable InterestType type,
        @Nullable OrganisationId organisation,
        @Nullable CommitteeId committee,
        @Nullable PersonId person,
        @Nullable InterestStanding standing) {

    /** All but the historic ones. */
    public static InterestFilter all() {
        return new InterestFilter("", null, null, null, null, null);
    }

    /** Only those that stand so. */
    public InterestFilter standing(InterestStanding wanted) {
        return new InterestFilter(words, type, organisation, committee, person, wanted);
    }

    /** Only that person's. */
    public InterestFilter of(PersonId whose) {
        return new InterestFilter(words, type, organisation, committee, whose, standing);
    }

    /** Only those in which these words occur. */
    public InterestFilter with(String wanted) {
        return new InterestFilter(wanted, type, organisation, committee, person, standing);
    }
}
