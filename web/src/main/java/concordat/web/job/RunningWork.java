package concordat.web.job;

import concordat.domain.job.JobId;
import concordat.domain.job.Jobs;
import concordat.domain.job.RunningJobs;
import concordat.domain.job.TakenJob;
import concordat.domain.job.Work;
import concordat.domain.job.WorkStopped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One job that this node runs, and its lease. */
final class RunningWork implements Work {
    private final TakenJob taken;
    private final Jobs jobs;
    private final Clock clock;
    private volatile boolean stopped;

    RunningWork(TakenJob taken, Jobs jobs, Clock clock) {
        this.taken = taken;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public JobId job() {
        return taken.lease().job();
    }

    @Override
    public Optional<UUID> subject() {
        return Optional.ofNullable(taken.subject());
    }

    @Override
    public Instant due() {
        return taken.due();
    }

    @Override
    public void reached(int done, int of) {
        hold(done, of);
        if (stopped) {
            throw new WorkStopped();
        }
    }

    /** Keeps the lease for longer; the work is told when it next says how far it has come if there is none to keep. */
    void hold(@Nullable Integer done, @Nullable Integer of) {
        stopped |= !jobs.hold(taken.lease(), done, of, clock.instant().plus(RunningJobs.LEASE));
    }
}
