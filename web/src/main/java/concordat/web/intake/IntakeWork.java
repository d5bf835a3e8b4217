package concordat.web.intake;

import concordat.domain.intake.IntakeId;
import concordat.domain.intake.ReceivingFiles;
import concordat.domain.intake.Unreadable;
import concordat.domain.intake.WorkingOnFiles;
import concordat.domain.people.SigningIn;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.RuleBroken;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.CurrentActor;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The work on files that goes on behind the pages, by the rights of whoever asked for it, as they are when it begins. No more than
 * two files are worked on at once on this node; the others wait for their turn. What is lost when the server stops can be asked
 * for again: nothing of it was written.
 */
@ApplicationScoped
public class IntakeWork {
    private static final Logger LOG = Logger.getLogger(IntakeWork.class.getName());
    private static final int AT_ONCE = 2;
    private static final int LONGEST_SECONDS = 1_800;
    private static final String UNEXPECTED =
            "The work on this file stopped unexpectedly. Nothing was written. Try again; if it happens again, tell whoever looks"
                    + " after Concordat.";

    private final Deque<Task> waiting = new ArrayDeque<>();
    private final Set<IntakeId> known = new HashSet<>();
    private int working;
    private boolean stopping;

    @Resource
    private ManagedExecutorService executor;

    @Resource
    private UserTransaction transaction;

    @Inject
    private WorkingOnFiles work;

    @Inject
    private ReceivingFiles receiving;

    @Inject
    private SigningIn signingIn;

    @Inject
    private CurrentActor current;

    @Inject
    private RequestContextController request;

    private record Task(IntakeId id, Actor.Person who) {}

    /** Begins the work on that file, or lets it wait for its turn. */
    void begin(IntakeId id, Actor who) {
        if (who instanceof Actor.Person person) {
            enqueue(new Task(id, person));
        }
    }

    private synchronized void enqueue(Task task) {
        if (known.add(task.id())) {
            waiting.add(task);
            next();
        }
    }

    private synchronized void next() {
        while (!stopping && working < AT_ONCE && !waiting.isEmpty()) {
            Task task = waiting.remove();
            working++;
            executor.execute(() -> run(task));
        }
    }

    /** Whether that file waits for others on this node. */
    synchronized boolean isWaiting(IntakeId id) {
        return waiting.stream().anyMatch(task -> task.id().equals(id));
    }

    private void run(Task task) {
        boolean activated = request.activate();
        try {
            // All rows are written in one transaction, which may take longer than any page does.
            transaction.setTransactionTimeout(LONGEST_SECONDS);
            Actor.Person signedIn = task.who();
            current.become(new Actor.Person(signedIn.issuer(), signedIn.subject(), null, signedIn.name(), List.of()));
            current.become(signingIn.identify(signedIn.issuer(), signedIn.subject(), signedIn.name()));
            work(task.id());
        } catch (SystemException | RuntimeException failed) {
            LOG.log(Level.WARNING, "The work on an import, and saying so, failed", failed);
        } finally {
            if (activated) {
                request.deactivate();
            }
            done(task.id());
        }
    }

    private void work(IntakeId id) {
        try {
            work.work(id);
        } catch (RuleBroken | Unreadable | NotAllowed refused) {
            receiving.stopped(id, String.valueOf(refused.getMessage()));
        } catch (RuntimeException unexpected) {
            LOG.log(Level.WARNING, "The work on import " + id.value() + " failed", unexpected);
            receiving.stopped(id, UNEXPECTED);
        }
    }

    private synchronized void done(IntakeId id) {
        working--;
        known.remove(id);
        next();
    }

    /** What waits is asked for again when the application is back. */
    @PreDestroy
    synchronized void stop() {
        stopping = true;
        waiting.clear();
    }
}
