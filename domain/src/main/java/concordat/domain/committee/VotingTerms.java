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
 */
@Embeddable
public record VotingTerms(
        @Enumerated(EnumType.STRING) @Column(name = "decision_method", nullable = false, length = 30)
                DecisionMethod method,
        @Column(name = "casting_vote", nullable = false) boolean castingVote,
        @Enumerated(EnumType.STRING) @Column(name = "joint_posts", nullable = false, length = 30)
                JointPostCounting jointPosts,
        @Column(name = "deputies_may_vote", nullable = false) boolean deputiesMayVote) {

    /** Simple majority without a casting vote; deputies do not vote; a joint post counts once, for the one named. */
    public static VotingTerms standard() {
        return by(DecisionMethod.SIMPLE_MAJORITY);
    }

    /** The standard terms with another majority. */
    public static VotingTerms by(DecisionMethod method) {
        return new VotingTerms(method, false, JointPostCounting.ONE_NAMED_ORG, false);
    }

    /** The same, with a casting vote. */
    public VotingTerms withCastingVote() {
        return new VotingTerms(method, true, jointPosts, deputiesMayVote);
    }

    /** The same, with deputies who count and vote. */
    public VotingTerms withDeputies() {
        return new VotingTerms(method, castingVote, jointPosts, true);
    }

    /** The same, with another way of counting joint posts. */
    public VotingTerms counting(JointPostCounting counting) {
        return new VotingTerms(method, castingVote, counting, deputiesMayVote);
    }
}
