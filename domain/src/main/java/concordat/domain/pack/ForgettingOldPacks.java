package concordat.domain.pack;

import concordat.domain.job.JobKind;
import concordat.domain.job.Timetable;
import concordat.domain.job.Work;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.Optional;

/** Takes packs off every night that were made a month ago or longer; they are made again when somebody asks. */
@Dependent
class ForgettingOldPacks implements JobKind {
    private static final LocalTime AT = LocalTime.of(3, 20);

    private final TidyingPacks tidying;

    @Inject
    ForgettingOldPacks(TidyingPacks tidying) {
        this.tidying = tidying;
    }

    @Override
    public String name() {
        return "forget-old-packs";
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
