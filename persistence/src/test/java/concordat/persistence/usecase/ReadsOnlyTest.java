package concordat.persistence.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.agreement.AgreementDraft;
import concordat.domain.agreement.AgreementFilter;
import concordat.domain.agreement.AgreementOrder;
import concordat.domain.agreement.AgreementRow;
import concordat.domain.agreement.AgreementType;
import concordat.domain.agreement.MaintainingAgreements;
import concordat.domain.agreement.ReadingAgreements;
import concordat.domain.meeting.MeetingFilter;
import concordat.domain.meeting.ReadingMeetings;
import concordat.domain.shared.Keyset;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Role;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A use case that only reads is held to it by the database. */
class ReadsOnlyTest {
    private static final Postgres POSTGRES = Postgres.running();
    private static final String OFFICER = "Officer";
    private static final String STRANGER = "Stranger";
    private static final String BEGIN = "select count(*) from app.begin(%s, false, now(), gen_random_uuid())";

    private final Console console = POSTGRES.console();
    private final World world = new World();
    private final World elsewhere = new World();

    ReadsOnlyTest() {
        world.with(OFFICER, Role.GOVERNANCE_OFFICER, world.trust);
        elsewhere.with(STRANGER, Role.GOVERNANCE_OFFICER, elsewhere.trust);
    }

    @Test
    void what_it_would_write_is_refused() {
        assertThatThrownBy(() -> console.as(
                        world.actor(OFFICER), WritingWhileReading.class, writing -> writing.rename(world.partnership)))
                .hasStackTraceContaining("read-only transaction");
        assertThat(POSTGRES.truth("select name from partnership where id = '" + world.partnership.value() + "'"))
                .doesNotContain("Renamed");
    }

    @Test
    void it_sees_what_its_own_actor_may_see_whoever_read_before_on_the_same_connection() {
        record();

        assertThat(titles(world.actor(OFFICER))).containsExactly("Placements");
        assertThat(titles(elsewhere.actor(STRANGER))).isEmpty();
        assertThat(titles(world.actor(OFFICER))).containsExactly("Placements");
    }

    @Test
    void what_it_may_see_is_found_once_and_forgotten_with_the_actor() throws SQLException {
        record();

        try (Connection connection = POSTGRES.asApplication();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);

            assertThat(ask(statement, BEGIN.formatted("'" + world.id(OFFICER).value() + "'")))
                    .isEqualTo("1");
            assertThat(ask(statement, "select count(*) > 0 from app.audiences()"))
                    .isEqualTo("t");
            assertThat(ask(statement, "select cardinality(cast(current_setting('app.audiences') as uuid[])) > 0"))
                    .isEqualTo("t");
            assertThat(ask(statement, BEGIN.formatted("null"))).isEqualTo("1");
            assertThat(ask(statement, "select count(*) from app.audiences()")).isEqualTo("0");
            connection.rollback();
        }
    }

    private void record() {
        console.as(
                world.actor(OFFICER),
                MaintainingAgreements.class,
                maintaining -> maintaining.record(
                        "placements",
                        world.partnership,
                        AgreementDraft.between(
                                "Placements", AgreementType.PLACEMENT_AGREEMENT, world.trust, world.otherTrust)));
    }

    private static String ask(Statement statement, String query) throws SQLException {
        try (ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private List<String> titles(Actor reader) {
        return console
                .as(
                        reader,
                        ReadingAgreements.class,
                        reading -> reading.register(AgreementFilter.all(), AgreementOrder.BY_END, Keyset.first()))
                .rows()
                .stream()
                .map(AgreementRow::title)
                .toList();
    }

    @Test
    void the_next_one_on_the_same_connection_can_write() {
        console.as(
                world.actor(OFFICER),
                ReadingMeetings.class,
                reading -> reading.page(MeetingFilter.all(), Keyset.first()));

        record();

        assertThat(POSTGRES.truth(
                        "select title from agreement where partnership_id = '" + world.partnership.value() + "'"))
                .containsExactly("Placements");
    }
}
