package concordat.reports.intake;

import concordat.domain.intake.Cell;
import concordat.domain.intake.Mapping;
import concordat.domain.intake.Tables;
import concordat.domain.intake.Unreadable;
import java.util.List;

/** Passes rows on until there are more, or more in them, than a register can hold. */
final class Limited implements Tables.Rows {
    /** The longest text of a cell, as Excel has it. */
    static final int LONGEST_CELL = 32_767;

    /** The most characters of all cells together: a small file can stand for very many. */
    private static final long MOST_CHARACTERS = 64_000_000;

    private final Tables.Rows rows;
    private long characters;
    private int passed = -1;

    Limited(Tables.Rows rows) {
        this.rows = rows;
    }

    /** Refuses a column that is too far to the right, before anything is kept for those to its left. */
    static void requireColumn(int place) {
        if (place >= Tables.MOST_COLUMNS) {
            throw new Unreadable(
                    "A register takes up to " + Tables.MOST_COLUMNS + " columns; this one goes as far as column "
                            + Mapping.letters(place) + ". Take out the columns that are not needed.");
        }
    }

    @Override
    public void row(int number, List<Cell> cells) {
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).isEmpty()) {
            last--;
        }
        if (last == 0) {
            return;
        }
        requireColumn(last - 1);
        for (int place = 0; place < last; place++) {
            int length = cells.get(place).text().length();
            if (length > LONGEST_CELL) {
                throw new Unreadable(
                        "Cell " + Mapping.letters(place) + number + " holds more text than Excel can. Shorten it.");
            }
            characters += length;
        }
        if (characters > MOST_CHARACTERS) {
            throw new Unreadable("The file holds far more text than a register of its size can. It is not taken.");
        }
        if (++passed > Tables.MOST_ROWS) {
            throw new Unreadable("A file takes up to 100,000 rows. Part the register into several files.");
        }
        rows.row(number, List.copyOf(cells.subList(0, last)));
    }
}
