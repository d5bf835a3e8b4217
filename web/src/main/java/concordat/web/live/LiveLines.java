package concordat.web.live;

import concordat.domain.decision.FollowingMeetings;
import concordat.domain.meeting.MeetingChanges;
import concordat.domain.meeting.MeetingChanges.Following;
import concordat.domain.people.SigningIn;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.CurrentActor;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The open streams of this node. Twice a minute each is asked for its reader's rights, as they are then, and ends if they
 * have ended; it ends with its session, too.
 */
@ApplicationScoped
public class LiveLines {
    private static final Logger LOG = Logger.getLogger(LiveLines.class.getName());
    /** A browser has six connections to a site by the older protocol; pages and forms need some of them. */
    private static final int LINES_OF_A_SESSION = 3;

    private static final int LINES_OF_A_PERSON = 12;
    private static final int LINES_OF_A_NODE = 1_000;
    private static final int BEAT_SECONDS = 15;

    private final Map<Line, Following> lines = new ConcurrentHashMap<>();
    private @Nullable Future<?> beating;
    private long beats;

    @Inject
    private MeetingChanges changes;

    @Inject
    private FollowingMeetings following;

    @Inject
    private SigningIn signingIn;

    @Inject
    private CurrentActor current;

    @Inject
    private RequestContextController request;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    /** Whether another stream may be opened: no session, person or node has them without end. */
    boolean haveRoomFor(Line.Reader who) {
        return lines.size() < LINES_OF_A_NODE
                && count(line -> of(who.person(), line)) < LINES_OF_A_PERSON
                && (who.session().isEmpty()
                        || count(line -> line.reader().session().equals(who.session())) < LINES_OF_A_SESSION);
    }

    private static boolean of(Actor.Person person, Line line) {
        return line.reader().person().subject().equals(person.subject())
                && line.reader().person().issuer().equals(person.issuer());
    }

    private long count(Predicate<Line> which) {
        return lines.keySet().stream().filter(which).count();
    }

    /** Opens a stream, which is told of each change from now on. */
    void open(Line.Reader who, AsyncContext open) throws IOException {
        Line line = new Line(who, open, this::forget, this::later);
        // It may be told of changes at once, on another thread, before it has begun.
        Following ears = changes.follow(who.meeting(), line::tell);
        lines.put(line, ears);
        line.begin();
        beat();
    }

    private void later(Runnable rest) {
        Future<?> unused = scheduler.schedule(rest, 1, TimeUnit.SECONDS);
    }

    private void forget(Line line) {
        @Nullable Following ears = lines.remove(line);
        if (ears != null) {
            ears.close();
        }
    }

    /** Tells the streams of that reader in that session how often the meeting has changed. */
    void tell(Line.Reader who, long version) {
        lines.keySet().stream().filter(line -> line.reader().equals(who)).forEach(line -> line.tell(version));
    }

    /** Ends the streams of a session that has ended. */
    void endOf(String session) {
        endAll(line -> line.reader().session().equals(session));
    }

    private void endAll(Predicate<Line> which) {
        List.copyOf(lines.keySet()).stream().filter(which).forEach(Line::end);
    }

    private synchronized void beat() {
        if (beating == null) {
            beating = scheduler.scheduleAtFixedRate(this::beatAll, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void beatAll() {
        boolean askForRights = ++beats % 2 == 0;
        for (Line line : lines.keySet()) {
            if (askForRights && !mayStillRead(line)) {
                line.end();
            } else {
                line.beat();
            }
        }
    }

    private boolean mayStillRead(Line line) {
        Actor.Person signedIn = line.reader().person();
        boolean activated = request.activate();
        try {
            current.become(new Actor.Person(signedIn.issuer(), signedIn.subject(), null, signedIn.name(), List.of()));
            current.become(signingIn.identify(signedIn.issuer(), signedIn.subject(), signedIn.name()));
            line.tell(following.version(line.reader().meeting()));
            return true;
        } catch (NotFound | NotAllowed ended) {
            return false;
        } catch (RuntimeException databaseAway) {
            LOG.log(Level.WARNING, "The rights of somebody who follows a meeting could not be looked at", databaseAway);
            return true;
        } finally {
            if (activated) {
                request.deactivate();
            }
        }
    }

    /** Ends them all: the application stops. */
    @PreDestroy
    synchronized void stop() {
        if (beating != null) {
            beating.cancel(true);
        }
        endAll(line -> true);
    }
}
