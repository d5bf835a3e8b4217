package concordat.domain.board;

/** Makes a report of nothing once after the start, so that the first real one of the day is as fast as the second. */
@FunctionalInterface
public interface ReportWarmUp {
    /** Writes it and throws it away. Reads nothing from the database. */
    void run();
}
