package concordat.web.job;

import concordat.domain.job.JobCalls;
import concordat.domain.job.JobKind;
import concordat.domain.job.Jobs;
import concordat.domain.job.RunningJobs;
import concordat.domain.job.TakenJob;
import concordat.domain.job.WorkStopped;
import concordat.domain.people.StandingIn;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.CurrentActor;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Runs jobs on this node: some at a time, each kind no more than it says. It looks for work when the database calls, when
 * a job has ended, and every ten seconds. While a job runs its lease is kept; if this node is killed, another takes the job
 * when the lease is over.
 */
@ApplicationScoped
public class JobRunner {
    private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());
    private static final Actor RUNNER = new Actor.Job("runner");
    private static final int AT_ONCE = 4;
    private static final int HOLDING_SECONDS = 15;
    private static final int LONGEST_SECONDS = 1_800;
    private static final String UNEXPECTED =
            "The work stopped unexpectedly. Whoever looks after Concordat finds the reason in the server's log.";

    private final Map<String, JobKind> kinds = new ConcurrentHashMap<>();
    private final Map<String, Integer> running = new HashMap<>();
    private final Set<RunningWork> held = ConcurrentHashMap.newKeySet();
    private int workers;
    private boolean calledMeanwhile;
    private boolean stopping;
    private @Nullable Future<?> holding;

    @Resource
    private ManagedExecutorService executor;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Resource
    private UserTransaction transaction;

    @Inject
    @Any
    private Instance<JobKind> beans;

    @Inject
    private RunningJobs jobs;

    @Inject
    private Jobs rows;

    @Inject
    private JobCalls calls;

    @Inject
    private StandingIn standingIn;

    @Inject
    private CurrentActor current;

    @Inject
    private RequestContextController request;

    @Inject
    private Clock clock;

    /** Begins to look for work. */
    synchronized void begin() {
        beans.forEach(kind -> kinds.put(kind.name(), kind));
        holding = scheduler.scheduleAtFixedRate(this::hold, HOLDING_SECONDS, HOLDING_SECONDS, TimeUnit.SECONDS);
        calls.listen(this::call);
    }

    /** Looks for work, unless all hands are busy: they look for more when they are done. */
    private synchronized void call() {
        if (stopping) {
            return;
        }
        calledMeanwhile = true;
        if (workers < AT_ONCE) {
            workers++;
            executor.execute(this::work);
        }
    }

    private void work() {
        boolean found = true;
        while (found || isCalled()) {
            try {
                found = workOnNext();
            } catch (RuntimeException databaseAway) {
                LOG.log(Level.WARNING, "This node could not look for jobs", databaseAway);
                found = false;
            }
        }
    }

    /** Whether somebody has called since this worker last looked; if not, it ends here, and the next call begins another. */
    private synchronized boolean isCalled() {
        if (calledMeanwhile && !stopping) {
            calledMeanwhile = false;
            return true;
        }
        workers--;
        return false;
    }

    private boolean workOnNext() {
        Optional<TakenJob> taken = as(RUNNER, this::take);
        if (taken.isEmpty()) {
            return false;
        }
        call();
        TakenJob job = taken.get();
        try {
            run(job);
        } finally {
            ended(job.kind());
        }
        return true;
    }

    private Optional<TakenJob> take() {
        kinds.values().forEach(jobs::keepTimetable);
        synchronized (this) {
            if (stopping) {
                return Optional.empty();
            }
            Set<String> wanted = new HashSet<>(kinds.keySet());
            wanted.removeIf(name -> running.getOrDefault(name, 0) >= kind(name).atOnce());
            Optional<TakenJob> taken = wanted.isEmpty() ? Optional.empty() : jobs.take(wanted);
            taken.ifPresent(job -> running.merge(job.kind(), 1, Integer::sum));
            return taken;
        }
    }

    private synchronized void ended(String kind) {
        running.merge(kind, -1, Integer::sum);
        calledMeanwhile = true;
    }

    private void run(TakenJob job) {
        RunningWork work = new RunningWork(job, rows, clock);
        held.add(work);
        try {
            @Nullable PersonId person = job.onBehalfOf();
            Actor actor = person == null ? new Actor.Job(job.kind()) : as(RUNNER, () -> standingIn.of(person));
            as(actor, () -> {
                kind(job.kind()).run(work);
                return true;
            });
            as(RUNNER, () -> {
                jobs.done(job);
                return true;
            });
        } catch (WorkStopped cancelled) {
            as(RUNNER, () -> {
                jobs.stopped(job);
                return true;
            });
        } catch (RuleBroken | NotAllowed | NotFound refused) {
            LOG.log(Level.WARNING, refused, () -> name(job) + " was refused");
            as(RUNNER, () -> {
                jobs.refused(job, String.valueOf(refused.getMessage()));
                return true;
            });
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> name(job) + " failed at attempt " + job.attempt());
            as(RUNNER, () -> jobs.failed(job, UNEXPECTED));
        } finally {
            held.remove(work);
        }
    }

    private static String name(TakenJob job) {
        return "Job " + job.kind() + " " + job.lease().job().value();
    }

    private JobKind kind(String name) {
        return Optional.ofNullable(kinds.get(name))
                .orElseThrow(() -> new IllegalStateException("No node knows jobs of the kind " + name));
    }

    private <T> T as(Actor actor, Supplier<T> act) {
        boolean activated = request.activate();
        try {
            // A job may take longer than any page does.
            transaction.setTransactionTimeout(LONGEST_SECONDS);
            current.become(actor);
            return act.get();
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        } finally {
            if (activated) {
                request.deactivate();
            }
        }
    }

    private void hold() {
        for (RunningWork work : held) {
            try {
                work.hold(null, null);
            } catch (RuntimeException databaseAway) {
                LOG.log(Level.WARNING, "The lease of a job could not be kept", databaseAway);
            }
        }
    }

    /** Takes no more jobs: the application stops. What is not ended is taken again when its lease is over. */
    @PreDestroy
    synchronized void stop() {
        stopping = true;
        if (holding != null) {
            holding.cancel(true);
        }
    }
}
