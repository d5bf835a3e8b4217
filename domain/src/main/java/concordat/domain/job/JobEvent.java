package concordat.domain.job;

import concordat.domain.shared.Event;
import java.util.Optional;
import java.util.UUID;

/** What somebody did about a job. */
public sealed interface JobEvent extends Event {
    JobId job();

    @Override
    default Subject subject() {
        return Subject.of("Job", job().value());
    }

    @Override
    default Optional<UUID> partnership() {
        return Optional.empty();
    }

    /** It is not to be done. */
    record JobCancelled(JobId job, String kindOfJob) implements JobEvent {}

    /** It was given up, and is to be tried again. */
    record JobTriedAgain(JobId job, String kindOfJob) implements JobEvent {}
}
