package concordat.domain.pathway.route;

/**
 * How a body voted on a step.
 *
 * @param inFavour how many voted for it
 * @param cast how many voted
 */
public record Voting(int inFavour, int cast) {
    /** @throws IllegalArgumentException if more voted for it than voted, or nobody voted */
    public Voting {
        if (cast < 1 || inFavour < 0 || inFavour > cast) {
            throw new IllegalArgumentException("No more can vote for it than vote, and at least one has to vote.");
        }
    }

    /** Whether more than half of those who voted were for it (US-3). */
    public boolean isMoreThanHalf() {
        return inFavour * 2L > cast;
    }
}
