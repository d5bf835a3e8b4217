package concordat.persistence.meeting;

import concordat.domain.meeting.MeetingChanges.Following;
import concordat.domain.shared.MeetingId;
import concordat.persistence.shared.Channel;
import concordat.persistence.shared.DatabaseAddress;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.function.LongConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Hears of changes to meetings, and asks every ten seconds where those stand that somebody follows. */
final class Listening implements AutoCloseable, Channel.Hearer {
    private static final Logger LOG = Logger.getLogger(Listening.class.getName());

    private final Map<UUID, Set<LongConsumer>> followers = new ConcurrentHashMap<>();
    private final Channel channel;

    private Listening(DatabaseAddress address) {
        channel = new Channel(address, "concordat_meeting", this);
    }

    static Listening at(DatabaseAddress address) {
        return new Listening(address);
    }

    Listening begin(ThreadFactory threads) {
        channel.begin(threads);
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

    @Override
    public void ask(Connection connection) throws SQLException {
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

    @Override
    public void heard(String meetingAndVersion) {
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

    @Override
    public void close() {
        channel.close();
    }
}
