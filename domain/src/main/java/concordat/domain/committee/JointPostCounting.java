package concordat.domain.committee;

/** How a person who holds two seats counts for quorum in a joint committee (MB-2); the vote is one in either case. */
public enum JointPostCounting {
    /** Once in the total and once in the minimum of each organisation. */
    ONCE_AND_FOR_EACH_ORG,
    /** Once, for the organisation that is named for the joint post. */
    ONE_NAMED_ORG
}
