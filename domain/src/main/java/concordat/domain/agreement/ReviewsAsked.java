package concordat.domain.agreement;

import concordat.domain.shared.PersonId;
import java.util.List;

/** The reviews that people are asked for, of drafts that the actor may see. */
public interface ReviewsAsked {
    /** Those that await that person, of drafts that have not gone out for signature, the first due first. */
    List<AskedReview> of(PersonId person);
}
