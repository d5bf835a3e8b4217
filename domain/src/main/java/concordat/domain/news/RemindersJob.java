package concordat.domain.news;

import concordat.domain.job.JobKind;
import concordat.domain.job.Timetable;
import concordat.domain.job.Work;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.Optional;

/** Each morning people are reminded of what is due. */
@Dependent
public class RemindersJob implements JobKind {
    private final Reminding reminding;

    @Inject
    RemindersJob(Reminding reminding) {
        this.reminding = reminding;
    }

    @Override
    public String name() {
        return "reminders";
    }

    @Override
    public Optional<Timetable> timetable() {
        return Optional.of(new Timetable.Daily(LocalTime.of(6, 0)));
    }

    @Override
    public void run(Work work) {
        reminding.remind();
    }
}
