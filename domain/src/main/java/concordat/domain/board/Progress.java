package concordat.domain.board;

/** Hears how far the making of a report has come. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress UNHEARD = (rows, of) -> {};

    /**
     * So many rows of a report are written.
     *
     * @param of how many there will be in all
     * @throws RuntimeException if the report is no longer wanted; its writing ends there
     */
    void reached(long rows, long of);
}
