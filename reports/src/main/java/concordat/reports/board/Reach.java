package concordat.reports.board;

import concordat.domain.board.Progress;

/** Says how many of all rows are read, after some hundreds each. */
final class Reach {
    /** After how many rows each it is said how far the report has come. */
    private static final int STEP = 200;

    private final Progress progress;
    private final long all;
    private long reached;

    /** @param all how many rows there will be, as far as that is known */
    Reach(Progress progress, long all) {
        this.progress = progress;
        this.all = all;
    }

    /** A row more is read. */
    void row() {
        if (++reached % STEP == 0) {
            progress.reached(Math.min(reached, all), all);
        }
    }
}
