package concordat.domain.board;

import concordat.domain.job.JobKind;
import concordat.domain.job.Timetable;
import concordat.domain.job.Work;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.Optional;

/** Takes files of board reports off every night that were made a month ago or longer. */
@Dependent
class ForgettingOldBoardReports implements JobKind {
    private static final LocalTime AT = LocalTime.of(3, 40);

    private final TidyingBoardReports tidying;

    @Inject
    ForgettingOldBoardReports(TidyingBoardReports tidying) {
        this.tidying = tidying;
    }

    @Override
    public String name() {
        return "forget-old-reports";
    }

    @Override
    public Optional<Timetable> timetable() {
        return Optional.of(new Timetable.Daily(AT));
    }

    @Override
    public void run(Work work) {
        tidying.forgetOld();
    }
}
