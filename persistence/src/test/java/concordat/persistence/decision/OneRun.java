package concordat.persistence.decision;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.job.JobId;
import concordat.domain.job.Work;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One run of a job by its timetable, at that instant. */
record OneRun(Instant due) implements Work {
    @Override
    public JobId job() {
        return new JobId(UUID.randomUUID());
    }

    @Override
    public Optional<UUID> subject() {
        return Optional.empty();
    }

    @Override
    public void reached(int done, int of) {
        assertThat(done).isNotNegative();
    }
}
