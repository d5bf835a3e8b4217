package concordat.persistence.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.meeting.MeetingChanges.Following;
import concordat.domain.shared.MeetingId;
import concordat.persistence.Postgres;
import concordat.persistence.shared.DatabaseAddress;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A node hears of changes to the meetings that somebody on it follows, also of those made while it could not. */
@Timeout(60)
class ListeningTest {
    private static final Postgres POSTGRES = Postgres.running();

    private final Listening listening = Listening.at(
                    new DatabaseAddress(POSTGRES.url(), Postgres.APPLICATION, POSTGRES.password()))
            .begin(Thread::new);
    private final MeetingId meeting = new MeetingId(UUID.randomUUID());
    private final BlockingQueue<Long> heard = new LinkedBlockingQueue<>();

    @AfterEach
    void stop() {
        listening.close();
    }

    @Test
    void a_change_is_heard_and_one_to_another_meeting_is_not() throws Exception {
        listening.follow(meeting, heard::add);
        awaitEars();

        changes(new MeetingId(UUID.randomUUID()), 3);
        changes(meeting, 7);

        assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo(7);
        assertThat(heard).isEmpty();
    }

    @Test
    void several_follow_one_meeting_and_who_has_stopped_hears_nothing() throws Exception {
        BlockingQueue<Long> other = new LinkedBlockingQueue<>();
        Following one = listening.follow(meeting, heard::add);
        listening.follow(meeting, other::add);
        awaitEars();

        changes(meeting, 1);
        assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo(1);
        assertThat(other.poll(10, TimeUnit.SECONDS)).isEqualTo(1);
        one.close();
        changes(meeting, 2);

        assertThat(other.poll(10, TimeUnit.SECONDS)).isEqualTo(2);
        assertThat(heard).isEmpty();
    }

    @Test
    void one_who_cannot_be_told_does_not_keep_the_others_from_it() throws Exception {
        listening.follow(meeting, version -> {
            throw new IllegalStateException("gone");
        });
        listening.follow(meeting, heard::add);
        awaitEars();

        changes(meeting, 5);

        assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo(5);
    }

    @Test
    void what_was_missed_while_the_connection_was_lost_is_told_once_there_is_another() throws Exception {
        listening.follow(meeting, heard::add);
        awaitEars();
        String lost = ears();

        cutOff(lost);
        standsAt(meeting, 9);

        assertThat(heard.poll(20, TimeUnit.SECONDS)).isEqualTo(9);
        awaitEars();
        assertThat(ears()).isNotEqualTo(lost);
        changes(meeting, 10);
        assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo(10);
    }

    @Test
    void it_stops_and_leaves_no_connection_behind() throws SQLException {
        awaitEars();

        listening.close();

        while (!ears().isEmpty()) {
            Thread.onSpinWait();
        }
    }

    private static void awaitEars() throws SQLException {
        while (ears().isEmpty()) {
            Thread.onSpinWait();
        }
    }

    /** The process that listens and has asked where the meetings stand; nothing before. */
    private static String ears() throws SQLException {
        try (Connection connection = POSTGRES.asApplication();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select pid from pg_stat_activity"
                        + " where application_name = 'concordat-listens' and query like '%meeting_versions%'")) {
            return found.next() ? found.getString(1) : "";
        }
    }

    private static void cutOff(String process) throws SQLException {
        try (Connection connection = POSTGRES.asApplication();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(" + process + ", 10000)");
        }
    }

    private static void changes(MeetingId of, long version) {
        POSTGRES.owner("select pg_notify('concordat_meeting', '" + of.value() + ":" + version + "')");
    }

    private static void standsAt(MeetingId of, long version) {
        POSTGRES.owner("insert into meeting_version values ('" + of.value() + "', " + version + ", 0)");
    }
}
