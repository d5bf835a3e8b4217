package concordat.domain.board;

import concordat.domain.job.JobKind;
import concordat.domain.job.Timetable;
import concordat.domain.job.Work;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Tells owners of schedules, within minutes, what has come of the reports that were asked for. Whoever acts is not told by mail, so it is not done as its reader. */
@Dependent
public class TellingOfScheduledReportsJob implements JobKind {
    private final KeepingReportSchedules keeping;

    @Inject
    TellingOfScheduledReportsJob(KeepingReportSchedules keeping) {
        this.keeping = keeping;
    }

    @Override
    public String name() {
        return "tell-of-scheduled-reports";
    }

    @Override
    public Optional<Timetable> timetable() {
        return Optional.of(new Timetable.Every(Duration.ofMinutes(5)));
    }

    @Override
    public void run(Work work) {
        keeping.tell();
    }
}
