package concordat.reports.board;

import concordat.domain.board.BoardReport;

/** What may come into a report in its form. */
final class Publishable {
    private Publishable() {}

    /**
     * The same row, if it may be published where it is to be.
     *
     * @throws IllegalStateException if a reserved row has come into a publication (XL-10): better no file than that
     */
    static <R> R in(BoardReport report, R row, boolean reserved) {
        if (reserved && report.isPublication()) {
            throw new IllegalStateException("A reserved row in a publication");
        }
        return row;
    }
}
