package concordat.web.look;

import concordat.domain.job.JobLine;
import concordat.domain.job.JobState;
import java.util.Optional;

/** How far something is that is made for its reader behind the page. */
public final class Making {
    private final boolean made;
    private final Optional<JobLine> job;

    /**
     * Of something that is asked for.
     *
     * @param made whether it is there
     * @param job the reader's own job that makes it, unless that has ended well or was cancelled
     */
    public Making(boolean made, Optional<JobLine> job) {
        this.made = made;
        this.job = job;
    }

    /** Whether it is being made. */
    public boolean isUnderWay() {
        return !made && job.filter(each -> each.state() != JobState.GIVEN_UP).isPresent();
    }

    /** Whether it could not be made the last time. */
    public boolean isFailed() {
        return !made && job.filter(each -> each.state() == JobState.GIVEN_UP).isPresent();
    }

    /** Whether its making has begun. */
    public boolean isRunning() {
        return job.filter(each -> each.state() == JobState.RUNNING).isPresent();
    }

    /** How far it has come, in per cent. */
    public int getReached() {
        return job.map(JobLine::percent).orElse(0);
    }

    /** Why it could not be made; empty if that is not known. */
    public String getProblem() {
        return job.map(JobLine::message).orElse("");
    }
}
