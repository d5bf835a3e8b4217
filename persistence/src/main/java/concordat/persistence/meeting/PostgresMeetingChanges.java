package concordat.persistence.meeting;

import concordat.domain.meeting.MeetingChanges;
import concordat.domain.shared.MeetingId;
import concordat.persistence.shared.DatabaseAddress;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Listens for this node as soon as somebody on it follows a meeting, and until the application stops. */
@ApplicationScoped
class PostgresMeetingChanges implements MeetingChanges {
    @Resource(lookup = "java:jboss/ee/concurrency/factory/default")
    private ManagedThreadFactory threads;

    private @Nullable Listening listening;

    @Override
    public synchronized Following follow(MeetingId meeting, LongConsumer told) {
        if (listening == null) {
            listening = Listening.at(DatabaseAddress.told()).begin(threads);
        }
        return listening.follow(meeting, told);
    }

    @PreDestroy
    synchronized void stop() {
        if (listening != null) {
            listening.close();
        }
    }
}
