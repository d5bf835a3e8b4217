package concordat.persistence.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * One connection, outside the pool, on which PostgreSQL tells of something, and the thread that waits there. If the
 * connection is lost it makes another, after a pause that grows; then, and every ten seconds anyway, its hearer asks
 * where things stand, so that nothing is missed for longer.
 */
public final class Channel implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Channel.class.getName());
    private static final int GLANCE_MILLIS = 1_000;
    private static final Duration ASKING = Duration.ofSeconds(10);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final DatabaseAddress address;
    private final String name;
    private final Hearer hearer;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable Thread thread;

    /** Who hears what is told. */
    public interface Hearer {
        /** What was told. */
        void heard(String told);

        /** Asks where things stand, on the connection that listens; if it is dead, this is where it shows. */
        void ask(Connection connection) throws SQLException;
    }

    /** @param name the channel, as the database's NOTIFY calls it */
    public Channel(DatabaseAddress address, String name, Hearer hearer) {
        this.address = address;
        this.name = name;
        this.hearer = hearer;
    }

    /** Begins to listen, on a thread of its own. */
    public void begin(ThreadFactory threads) {
        Thread waiting = threads.newThread(this::listen);
        waiting.start();
        thread = waiting;
    }

    private void listen() {
        Duration pause = FIRST_PAUSE;
        while (!isStopped()) {
            try (Connection connection = address.connect()) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("listen " + name);
                }
                pause = FIRST_PAUSE;
                hear(connection);
            } catch (SQLException lost) {
                if (!isStopped()) {
                    LOG.log(Level.WARNING, "Nothing is heard of " + name + " at the moment", lost);
                }
            }
            await(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    private void hear(Connection connection) throws SQLException {
        PGConnection ears = connection.unwrap(PGConnection.class);
        hearer.ask(connection);
        long asked = System.nanoTime();
        while (!isStopped()) {
            for (PGNotification heard : ears.getNotifications(GLANCE_MILLIS)) {
                hearer.heard(heard.getParameter());
            }
            if (System.nanoTime() - asked > ASKING.toNanos()) {
                hearer.ask(connection);
                asked = System.nanoTime();
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
