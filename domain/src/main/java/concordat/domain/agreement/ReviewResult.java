package concordat.domain.agreement;

import concordat.domain.shared.Text;

/**
 * What came of a review, as somebody puts it on record.
 *
 * @param comments which changes are asked for, or why no review is needed; may be empty if there are no concerns
 */
public record ReviewResult(ReviewOutcome outcome, String comments) {
    /** @throws IllegalArgumentException if the comments are too long */
    public ReviewResult {
        comments = Text.optional("comments", comments, Text.SENTENCE);
    }
}
