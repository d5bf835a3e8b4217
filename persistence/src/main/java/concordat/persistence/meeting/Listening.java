package concordat.persistence.meeting;

import concordat.domain.meeting.MeetingChanges.Following;
import concordat.domain.shared.MeetingId;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * One connection, outside the pool, on which PostgreSQL tells of changes to meetings, and the thread that waits there. If
 * the connection is lost it makes another, after a pause that grows; then, and every ten seconds anyway, it asks where
 * the meetings stand that somebody follows, so that nothing is missed for longer.
 */
final class Listening implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Listening.class.getName());
    private static final int GLANCE_MILLIS = 1_000;
    private static final Duration ASKING = Duration.ofSeconds(10);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final DatabaseAddress address;
    private final Map<UUID, Set<LongConsumer>> followers = new ConcurrentHashMap<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable Thread thread;

    private Listening(DatabaseAddress address) {
        this.address = address;
    }

    static Listening at(DatabaseAddress address) {
        return new Listening(address);
    }

    Listening begin(ThreadFactory threads) {
        Thread waiting = threads.newThread(this::listen);
        waiting.start();
        thread = waiting;
        return this;
    }

    Following follow(MeetingId meeting, LongConsumer told) {
        // An object of its own for each, so that the same consumer can follow twice and stop once.
        LongConsumer one = version -> told.accept(version);
        followers.compute(meeting.value(), (id, others) -> {
            Set<LongConsumer> all = others == null ? ConcurrentHashMap.newKeySet() : others;
            all.add(one);
            return all;
        });
        return () -> followers.computeIfPresent(meeting.value(), (id, all) -> {
            all.remove(one);
            return all.isEmpty() ? null : all;
        });
    }

    private void listen() {
        Duration pause = FIRST_PAUSE;
        while (!isStopped()) {
            try (Connection connection = address.connect()) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("listen concordat_meeting");
                }
                pause = FIRST_PAUSE;
                hear(connection);
            } catch (SQLException lost) {
                if (!isStopped()) {
                    LOG.log(Level.WARNING, "Changes to meetings are not heard of at the moment", lost);
                }
            }
            await(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    private void hear(Connection connection) throws SQLException {
        PGConnection ears = connection.unwrap(PGConnection.class);
        ask(connection);
        long asked = System.nanoTime();
        while (!isStopped()) {
            for (PGNotification heard : ears.getNotifications(GLANCE_MILLIS)) {
                tell(heard.getParameter());
            }
            if (System.nanoTime() - asked > ASKING.toNanos()) {
                ask(connection);
                asked = System.nanoTime();
            }
        }
    }

    /** Asks where the meetings stand; if the connection is dead, this is where it shows. */
    private void ask(Connection connection) throws SQLException {
        Array followed = connection.createArrayOf("uuid", followers.keySet().toArray());
        try (PreparedStatement statement =
                connection.prepareStatement("select meeting_id, version from app.meeting_versions(?)")) {
            statement.setArray(1, followed);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    tell(found.getObject(1, UUID.class), found.getLong(2));
                }
            }
        }
    }

    private void tell(String meetingAndVersion) {
        int colon = meetingAndVersion.indexOf(':');
        tell(
                UUID.fromString(meetingAndVersion.substring(0, colon)),
                Long.parseLong(meetingAndVersion.substring(colon + 1)));
    }

    private void tell(UUID meeting, long version) {
        for (LongConsumer follower : followers.getOrDefault(meeting, Set.of())) {
            try {
                follower.accept(version);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Somebody who follows a meeting could not be told of a change", e);
            }
        }
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }

    private void await(Duration pause) {
        try {
            if (stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            stopped.countDown();
        }
    }

    /** Stops listening; returns when the thread has ended and the connection is closed. */
    @Override
    public void close() {
        stopped.countDown();
        if (thread != null) {
            try {
                thread.join(Duration.ofSeconds(5).toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
