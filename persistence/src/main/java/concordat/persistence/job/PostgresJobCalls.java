package concordat.persistence.job;

import concordat.domain.job.JobCalls;
import concordat.persistence.shared.Channel;
import concordat.persistence.shared.DatabaseAddress;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** Hears of jobs for this node, until the application stops. */
@ApplicationScoped
class PostgresJobCalls implements JobCalls {
    @Resource(lookup = "java:jboss/ee/concurrency/factory/default")
    private ManagedThreadFactory threads;

    private @Nullable Channel channel;

    @Override
    public synchronized void listen(Runnable called) {
        if (channel == null) {
            channel = new Channel(DatabaseAddress.told(), "concordat_job", new Hearing(called));
            channel.begin(threads);
        }
    }

    /** Calls for what is heard, and every ten seconds for what may have been missed. */
    private record Hearing(Runnable called) implements Channel.Hearer {
        @Override
        public void heard(String told) {
            called.run();
        }

        @Override
        public void ask(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute("select 1");
            }
            called.run();
        }
    }

    @PreDestroy
    synchronized void stop() {
        if (channel != null) {
            channel.close();
        }
    }
}
