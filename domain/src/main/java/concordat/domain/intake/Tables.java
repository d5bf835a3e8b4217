package concordat.domain.intake;

import java.util.List;

/** Reads the table in a file from people as a stream, and trusts nothing in it. */
public interface Tables {
    /** The most that a file may hold, in megabytes of 1,048,576 bytes. */
    int MOST_MEGABYTES = 20;

    /** The same in bytes. */
    int MOST_BYTES = MOST_MEGABYTES * 1_048_576;

    /** The most rows below the headings. */
    int MOST_ROWS = 100_000;

    /** The most columns. */
    int MOST_COLUMNS = 100;

    /**
     * Reads it from the first row to the last; rows in which nothing stands are left out.
     *
     * @param name what the file is called, by whose end it is told what it should be
     * @param content all of it; not changed
     * @throws Unreadable if it is no such file, or anything in it is not taken; rows may have been passed on by then
     */
    void read(String name, byte[] content, Rows rows);

    /** Takes the rows of a table one by one. */
    @FunctionalInterface
    interface Rows {
        /**
         * Takes the next row.
         *
         * @param number as people count it, from 1
         * @param cells from column A on; those after the last that holds something are left out
         */
        void row(int number, List<Cell> cells);
    }
}
