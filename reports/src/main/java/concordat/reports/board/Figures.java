package concordat.reports.board;

import concordat.reports.workbook.Page;
import concordat.reports.workbook.Page.Cell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A sheet of the summary: figures that are counted while the rows of the registers are written, as formulas over these. */
interface Figures {
    /** What its sheet is called. */
    String sheet();

    /** What its table is called. */
    String table();

    /** What a row of it is, a sentence without its full stop. */
    String shows();

    /**
     * Puts what has been counted on its page.
     *
     * @param sheets the registers that were written, with the names of their tables
     * @param scope committee, date and classification
     * @return how many rows it has; 0 if it only says that there is nothing
     */
    int fill(Page page, Reconciliation sheets, String scope);

    /** A row that says that there is nothing to count. */
    static List<List<Cell>> nothing(String words, int columns) {
        List<Cell> row = new ArrayList<>(Collections.nCopies(columns, Cell.of("Not applicable")));
        row.set(0, Cell.of(words));
        return List.of(row);
    }
}
