package concordat.domain.appraisal;

import concordat.domain.shared.PartnershipId;
import java.time.LocalDate;
import java.util.List;

/** The posts of clinical academics that the actor may see. */
public interface JointPosts {
    /** The most posts that are listed. */
    int MOST = 500;

    /** A number that no post of the partnership has had, such as {@code LPT-NHFT-UOL/JP/2026/003}. */
    String nextReference(PartnershipId partnership, int year);

    void add(JointPost post);

    /** @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    JointPost get(JointPostId id);

    /**
     * Takes hold of one to change it.
     *
     * @param seen the version that the actor has looked at
     * @throws concordat.domain.shared.OutOfDate if it has changed since
     * @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it
     */
    JointPost lock(JointPostId id, long seen);

    /** All of them, those that have not ended first, and of those first what was appraised longest ago; at most {@value #MOST}. */
    List<JointPostRow> register(LocalDate today);
}
