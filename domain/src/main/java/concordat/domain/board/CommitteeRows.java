package concordat.domain.board;

import java.util.function.Consumer;

/**
 * How committees work, for a board report: what they plan, what they decided without meeting, by which terms, and what was
 * published. As the report's reader may see it and as both of its clocks say; the publication form yields Part 1 only (XL-10).
 */
public interface CommitteeRows {

    /** The work programme of each committee that has one, for its year in which the date of the report lies, by committee (6.3). */
    void forwardPlans(BoardReport report, Consumer<ForwardPlan> plans);

    /** Chair's actions and written resolutions: the latest first, then by reference (BM-1 to BM-6). */
    void betweenMeetings(BoardReport report, Consumer<BetweenMeetingsRow> rows);

    /** Terms of reference by committee, the latest version first (LF-7). */
    void termsOfReference(BoardReport report, Consumer<TermsRow> rows);

    /** What was published, the latest first, then by kind and name. */
    void publications(BoardReport report, Consumer<PublicationRow> rows);
}
