package concordat.web.board;

import concordat.domain.board.BoardReportRun;
import concordat.domain.board.BoardReportRun.Made;
import concordat.domain.board.ReportForm;
import concordat.domain.job.JobState;
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
                run.report().form() == ReportForm.PUBLICATION ? "Publication" : "Working register",
                Words.date(run.report().trueAt()),
                "Entry " + Words.number(run.report().knownAt()) + " of the journal",
                Words.moment(run.asked()),
                run.own() ? "You, as " + capacity(run) : run.reader(),
                state(run),
                tone(run),
                run.made().map(Made::bytes).map(Words::size).orElse(""),
                run.isReady());
    }

    private static String capacity(BoardReportRun run) {
        return run.reader().substring(run.reader().indexOf(", ") + 2);
    }

    private static String state(BoardReportRun run) {
        if (run.made().isPresent()) {
            return run.isReady() ? "Ready" : "Made";
        }
        return run.work().map(RunRow::underWay).orElse(run.own() ? "Broke off" : "Not made");
    }

    private static String underWay(JobState state) {
        return switch (state) {
            case WAITING, RUNNING -> "Being made";
            case GIVEN_UP -> "Could not be made";
            case CANCELLED -> "Cancelled";
            case DONE -> "Broke off";
        };
    }

    private static String tone(BoardReportRun run) {
        if (run.made().isPresent()) {
            return run.isReady() ? "good" : "neutral";
        }
        return run.work()
                .map(state -> switch (state) {
                    case WAITING, RUNNING -> "info";
                    case GIVEN_UP -> "bad";
                    case CANCELLED, DONE -> "neutral";
                })
                .orElse("neutral");
    }
}
