package concordat.web.board;

import concordat.domain.board.BoardReportRun;
import concordat.domain.board.BoardReportRun.Made;
import concordat.domain.board.BoardReportRun.Standing;
import concordat.web.look.Words;

/**
 * A board report that was asked for, as pages show it.
 *
 * @param tone in which its state is shown
 * @param ready whether it can be downloaded as it is
 */
public record RunRow(
        String id,
        String subject,
        String form,
        String asAt,
        String known,
        String changes,
        String asked,
        String reader,
        String state,
        String tone,
        String size,
        boolean ready) {

    static RunRow of(BoardReportRun run) {
        return new RunRow(
                run.making().toString(),
                run.subject(),
                run.report().form().words(),
                Words.date(run.report().trueAt()),
                "Entry " + Words.number(run.report().knownAt()) + " of the journal",
                run.report()
                        .since()
                        .map(earlier -> "Since " + Words.date(earlier.trueAt()))
                        .orElse("Not told"),
                Words.moment(run.asked()),
                run.reader() + (run.own() ? " (you)" : ""),
                run.standing().words(),
                tone(run.standing()),
                run.made().map(Made::bytes).map(Words::size).orElse(""),
                run.isReady());
    }

    private static String tone(Standing standing) {
        return switch (standing) {
            case READY -> "good";
            case BEING_MADE -> "info";
            case COULD_NOT_BE_MADE -> "bad";
            case MADE, CANCELLED, BROKE_OFF, NOT_MADE -> "neutral";
        };
    }
}
