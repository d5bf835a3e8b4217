package concordat.domain.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Votes counted. Who was absent or recused is in none of the numbers (VO-3). */
@Embeddable
public record Tally(
        @Column(name = "votes_for", nullable = false) int votesFor,
        @Column(name = "votes_against", nullable = false) int against,
        @Column(name = "abstained", nullable = false) int abstained,
        @Column(name = "not_voting", nullable = false) int notVoting) {

    /** No votes at all. */
    public static Tally none() {
        return new Tally(0, 0, 0, 0);
    }

    Tally and(Ballot ballot) {
        return switch (ballot) {
            case FOR -> new Tally(votesFor + 1, against, abstained, notVoting);
            case AGAINST -> new Tally(votesFor, against + 1, abstained, notVoting);
            case ABSTAIN -> new Tally(votesFor, against, abstained + 1, notVoting);
            case NOT_VOTING -> new Tally(votesFor, against, abstained, notVoting + 1);
        };
    }

    /** Whether more voted for than against, abstentions uncounted (VO-3). */
    boolean isMajority() {
        return votesFor > against;
    }

    /** Whether as many voted for as against, and somebody voted at all (VO-4). */
    boolean isTie() {
        return votesFor == against && votesFor > 0;
    }

    /** Whether at least two thirds of those who voted for or against voted for (VO-5). */
    boolean isTwoThirds() {
        return votesFor > 0 && 3 * votesFor >= 2 * (votesFor + against);
    }

    /** Whether somebody voted for and nobody against; an abstention does not block (VO-5). */
    boolean isUnanimous() {
        return votesFor > 0 && against == 0;
    }

    /** As a chair would read it out: "4 for, 2 against, 0 abstained, 1 did not vote". */
    public String words() {
        return votesFor + " for, " + against + " against, " + abstained + " abstained, " + notVoting + " did not vote";
    }
}
