package concordat.domain.conflict;

import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.Term;

/**
 * A standing declaration, as rules and pages read it.
 *
 * @param person the member, as they were called when it was declared
 * @param postAt how the partner in which they hold the post is called for short
 */
public record StandingLine(
        StandingDeclarationId id, CommitteeId committee, PersonOnRecord person, Post post, String postAt, Term term) {

    /** What the interest is, in a sentence for the record of an item. */
    public String nature() {
        return "Holds a post in another partner: " + post.title() + ", " + postAt
                + (post.paid() ? ", paid" : ", unpaid") + " (standing declaration).";
    }

    boolean isSamePost(PersonId holder, Post other) {
        return person.person().equals(holder)
                && post.at().equals(other.at())
                && post.title().equalsIgnoreCase(other.title());
    }
}
