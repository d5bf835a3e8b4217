package concordat.domain.interest;

import static concordat.domain.interest.InterestRule.DIRECT_INTEREST_IS_ONES_OWN;
import static concordat.domain.interest.InterestRule.INDIRECT_SAYS_WHOSE;

import concordat.domain.meeting.InterestType;
import concordat.domain.shared.Term;
import concordat.domain.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * An interest as it is declared (COI-5).
 *
 * @param concern the organisation, person or agreement that it is in
 * @param description what the interest is; it is published, so it names no third party (RC-6)
 * @param relationship to the person whose interest it is; null unless it is indirect
 * @param whose the name of that person, which is never published; blank unless it is indirect
 * @param paid whether money comes with it
 * @param term from when until when there is such an interest
 */
public record NewInterest(
        InterestType type,
        Concern concern,
        String description,
        @Nullable Relationship relationship,
        String whose,
        boolean paid,
        Term term) {

    /**
     * @throws concordat.domain.shared.RuleBroken if an indirect interest does not say whose it is, or a direct one does
     * @throws IllegalArgumentException if a text is missing or too long
     */
    public NewInterest {
        description = Text.required("description of the interest", description, Text.SENTENCE);
        whose = Text.optional("name of whose interest it is", whose, Text.LINE);
        boolean indirect = type == InterestType.INDIRECT;
        INDIRECT_SAYS_WHOSE.require(!indirect || (relationship != null && !whose.isEmpty()));
        DIRECT_INTEREST_IS_ONES_OWN.require(indirect || (relationship == null && whose.isEmpty()));
    }

    /** An interest of the person's own, until further notice. */
    public static NewInterest own(InterestType type, Concern concern, String description, boolean paid, Term term) {
        return new NewInterest(type, concern, description, null, "", paid, term);
    }
}
