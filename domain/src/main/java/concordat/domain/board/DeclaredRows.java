package concordat.domain.board;

import java.util.function.Consumer;

/**
 * What people have declared of their interests, for a board report: as its reader may see it and as both of its clocks say.
 * Whose an indirect interest is stands in neither register (RC-6).
 */
public interface DeclaredRows {

    /**
     * Entries of the register of interests by person and day, and in the working form nil returns of those who have none
     * (COI-3, COI-5). The publication form has what was published then and still is (COI-7).
     */
    void interests(BoardReport report, Consumer<RegisteredInterestRow> rows);

    /** Interests declared on items of agendas, by meeting, item and person; of the working form only (COI-11). */
    void declarations(BoardReport report, Consumer<DeclarationRow> rows);
}
