package concordat.domain.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.Optional;

/** Each night, jobs that are long done go. */
@Dependent
class ForgettingOldJobs implements JobKind {
    private final RunningJobs running;

    @Inject
    ForgettingOldJobs(RunningJobs running) {
        this.running = running;
    }

    @Override
    public String name() {
        return "forget-old-jobs";
    }

    @Override
    public Optional<Timetable> timetable() {
        return Optional.of(new Timetable.Daily(LocalTime.of(3, 30)));
    }

    @Override
    public void run(Work work) {
        running.forgetOld();
    }
}
