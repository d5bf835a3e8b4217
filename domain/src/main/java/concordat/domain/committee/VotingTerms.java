package concordat.domain.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How a committee votes.
 *
 * @param method the majority that carries a question (VO-5)
 * @param castingVote whether the person presiding breaks a tie (VO-4)
 * @param jointPosts how a person with two seats counts (MB-2)
 * @param deputiesMayVote whether a deputy named before the meeting counts and votes (MB-4)
 * @param nonDelegatingVote whether members for a party that does not delegate count and vote (LF-5); a question for joint
 *     committees, elsewhere they always do
 */
@Embeddable
public record VotingTerms(
        @Enumerated(EnumType.STRING) @Column(name = "decision_method", nullable = false, length = 30)
                DecisionMethod method,
        @Column(name = "casting_vote", nullable = false) boolean castingVote,
        @Enumerated(EnumType.STRING) @Column(name = "joint_posts", nullable = false, length = 30)
                JointPostCounting jointPosts,
        @Column(name = "deputies_may_vote", nullable = false) boolean deputiesMayVote,
        @Column(name = "non_delegating_vote", nullable = false) boolean nonDelegatingVote) {

    /**
     * Simple majority without a casting vote; neither deputies vote nor members for a party that does not delegate; a
     * joint post counts once, for the one named.
     */
    public static VotingTerms standard() {
        return by(DecisionMethod.SIMPLE_MAJORITY);
    }

    /** The standard terms with another majority. */
    public static VotingTerms by(DecisionMethod method) {
        return new VotingTerms(method, false, JointPostCounting.ONE_NAMED_ORG, false, false);
    }

    /** The same, with a casting vote. */
    public VotingTerms withCastingVote() {
        return new VotingTerms(method, true, jointPosts, deputiesMayVote, nonDelegatingVote);
    }

    /** The same, with deputies who count and vote. */
    public VotingTerms withDeputies() {
        return new VotingTerms(method, castingVote, jointPosts, true, nonDelegatingVote);
    }

    /** The same, with another way of counting joint posts. */
    public VotingTerms counting(JointPostCounting counting) {
        return new VotingTerms(method, castingVote, counting, deputiesMayVote, nonDelegatingVote);
    }

    /** The same, where members for a party that does not delegate count and vote as well. */
    public VotingTerms withVotesOfAllParties() {
        return new VotingTerms(method, castingVote, jointPosts, deputiesMayVote, true);
    }

    /** Whether the holder of that seat may count and vote, if they are there and have no interest (VO-8, LF-5). */
    public boolean giveVoteTo(SeatHolder seat) {
        return seat.voting() && (seat.delegates() || nonDelegatingVote);
    }
}
