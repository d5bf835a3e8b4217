package concordat.domain.board;

import java.util.function.Consumer;

/**
 * The journey to university status, and the aims and services that it is about, for a board report: as its reader may see them and as
 * both of its clocks say. All of it is of the working form only: what is told of a criterion or an aim follows from all that its reader
 * sees.
 */
public interface JourneyRows {
    /**
     * The criteria that were in force on the day, for each track of each trust, by trust, track and code, with their state as the day and
     * the position tell it (6.11, US-4, US-6).
     */
    void criteria(BoardReport report, Consumer<CriterionRow> rows);

    /**
     * The steps in force on the day of the route to each award, by trust, track and position, with what was done by then; after them, what
     * was awarded by then (US-2, US-3).
     */
    void routes(BoardReport report, Consumer<RouteRow> rows);

    /** The aims of partnership agreements in their order, each with the measures, programmes and decisions that tell of it. */
    void aims(BoardReport report, Consumer<AimRegisterRow> rows);

    /** The services of the catalogue by name, with the placements of the academic year in which the day lies, and research (US-5). */
    void services(BoardReport report, Consumer<ServiceRegisterRow> rows);
}
