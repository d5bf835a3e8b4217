package concordat.domain.news;

import concordat.domain.job.JobKind;
import concordat.domain.job.Timetable;
import concordat.domain.job.Work;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.Optional;

/** Each night, mails that left long ago go. */
@Dependent
class ForgettingOldMail implements JobKind {
    private final SendingMail sending;

    @Inject
    ForgettingOldMail(SendingMail sending) {
        this.sending = sending;
    }

    @Override
    public String name() {
        return "forget-old-mail";
    }

    @Override
    public Optional<Timetable> timetable() {
        return Optional.of(new Timetable.Daily(LocalTime.of(3, 40)));
    }

    @Override
    public void run(Work work) {
        sending.forgetOld();
    }
}
