package concordat.domain.board;

import java.util.function.Consumer;

/**
 * What the parties to agreements owe each other and have sealed, for a board report: as its reader may see it and as both of
 * its clocks say. Both registers are of the working form only, since they tell how single parties keep what they agreed.
 */
public interface CommitmentRows {

    /**
     * Due dates of obligations by agreement, obligation and date: all that have passed, all of the year ahead, and the next
     * of each obligation however far ahead it is (AG-1).
     */
    void obligations(BoardReport report, Consumer<ObligationDueRow> rows);

    /** What was executed under seal by the date of the report, by organisation and number (AG-3). */
    void seals(BoardReport report, Consumer<SealRow> rows);
}
