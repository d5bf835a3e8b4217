package concordat.domain.board;

import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Takes files of board reports off that were made long ago; by what they are known again stays, and they can be made again. */
@UseCase
@AllowedTo(Role.JOB)
public class TidyingBoardReports {
    /** For how long a file is kept. */
    public static final Duration KEPT = Duration.ofDays(30);

    private final BoardReports reports;
    private final Clock clock;

    @Inject
    TidyingBoardReports(BoardReports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    /** Takes those off that were begun thirty days ago or longer. */
    public int forgetOld() {
        return reports.forgetFiles(clock.instant().minus(KEPT));
    }
}
