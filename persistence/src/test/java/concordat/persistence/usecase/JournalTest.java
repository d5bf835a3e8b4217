package concordat.persistence.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.shared.NotAllowed;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Role;
import concordat.persistence.LookingAround;
import concordat.persistence.LookingAround.Tried;
import concordat.persistence.LookingTwice;
import concordat.persistence.Postgres;
import concordat.persistence.World;
import concordat.persistence.console.Console;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest {
    private static final Postgres POSTGRES = Postgres.running();

    private final Console console = POSTGRES.console();
    private final World world = new World();

    @Test
    void an_act_is_kept_with_who_in_what_capacity_what_and_when() {
        world.person("Ann Example", world.trust);

        assertThat(POSTGRES.truth("select actor_name || '; ' || capacity || '; ' || kind || '; ' || subject_kind"
                        + " from journal_entry where person_id = '%s' order by position desc limit 2"
                                .formatted(world.id(World.ADMINISTRATOR).value())))
                .satisfiesExactly(
                        tied -> assertThat(tied)
                                .startsWith("Administrator; Administrator, A")
                                .endsWith("; SignInTied; Person"),
                        entered -> assertThat(entered)
                                .startsWith("Administrator; Administrator, A")
                                .endsWith("; PersonEntered; Person"));
    }

    @Test
    void positions_count_all_entries_without_a_gap_even_after_a_roll_back() {
        Tried lost = new Tried(UUID.randomUUID(), "Lost", null);
        assertThatThrownBy(() -> console.as(
                        World.OPERATOR, LookingAround.class, looking -> looking.change(lost, "select 1 / 0")))
                .isNotNull();
        say("Kept");

        List<String> positions = POSTGRES.truth("select position from journal_entry order by position");

        assertThat(positions)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, positions.size())
                        .mapToObj(Long::toString)
                        .toList());
    }

    @Test
    void many_at_once_are_written_one_after_the_other() throws Exception {
        ExecutorService several = Executors.newFixedThreadPool(8);
        List<Callable<Integer>> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String what = "At once " + i;
            all.add(() -> say(what));
        }
        try {
            for (var done : several.invokeAll(all)) {
                done.get();
            }
        } finally {
            several.shutdown();
        }

        assertThat(
                        POSTGRES.truth(
                                """
                        select position from journal_entry e
                         where chain_index <> (select count(*) from journal_entry b
                                                where b.chain_id = e.chain_id and b.position <= e.position)"""))
                .isEmpty();
    }

    @Test
    void recorded_time_never_runs_backwards() {
        Instant ahead = Instant.parse(POSTGRES.truth(
                                "select to_char(last_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') from journal_counter")
                        .get(0))
                .plusSeconds(5);
        console.at(ahead, World.OPERATOR, LookingAround.class, looking -> looking.say(tried("Ahead")));
        console.at(
                ahead.minus(Duration.ofDays(9)),
                World.OPERATOR,
                LookingAround.class,
                looking -> looking.say(tried("Behind")));

        assertThat(
                        POSTGRES.truth(
                                """
                        select e.position from journal_entry e join journal_entry before on before.position = e.position - 1
                         where e.recorded_at < before.recorded_at"""))
                .isEmpty();
    }

    @Test
    void several_events_of_one_use_case_are_one_change() {
        UUID subject = UUID.randomUUID();
        console.as(
                World.OPERATOR,
                LookingAround.class,
                looking -> looking.say(new Tried(subject, "One", null), new Tried(subject, "Two", null)));

        assertThat(POSTGRES.truth("select subject_reference from journal_entry where subject_id = '" + subject
                        + "' order by position"))
                .containsExactly("One", "Two");
        assertThat(POSTGRES.truth("select distinct change_id from journal_entry where subject_id = '" + subject + "'"))
                .hasSize(1);
    }

    @Test
    void a_use_case_called_by_another_is_one_change_with_it_and_loses_none_of_its_events() throws Exception {
        ExecutorService several = Executors.newFixedThreadPool(4);
        List<Callable<UUID>> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            all.add(() -> {
                UUID subject = UUID.randomUUID();
                console.as(World.OPERATOR, LookingTwice.class, looking -> looking.sayAround(subject));
                return subject;
            });
        }
        try {
            for (var done : several.invokeAll(all)) {
                assertThat(POSTGRES.truth("select subject_reference || ' ' || count(*) over (partition by change_id)"
                                + " from journal_entry where subject_id = '" + done.get() + "' order by position"))
                        .containsExactly("Before 3", "Within 3", "After 3");
            }
        } finally {
            several.shutdown();
        }
    }

    @Test
    void a_refusal_within_another_use_case_is_kept_once() {
        world.with("Ann Example", Role.EXECUTIVE, world.trust);

        assertThatThrownBy(() -> console.as(
                        world.actor("Ann Example"),
                        LookingTwice.class,
                        looking -> looking.tryInVainWithin(UUID.randomUUID())))
                .isInstanceOf(NotAllowed.class);

        assertThat(POSTGRES.truth(
                        "select p.payload from journal_entry e join journal_payload p on p.position = e.position"
                                + " where e.kind = 'AttemptRefused' and e.person_id = '%s'"
                                        .formatted(world.id("Ann Example").value())))
                .singleElement()
                .asString()
                .contains("LookingTwice.tryInVainWithin");
    }

    @Test
    void a_change_without_an_event_is_refused_at_commit() {
        assertThatThrownBy(() -> console.as(
                        World.OPERATOR,
                        LookingAround.class,
                        looking -> looking.changeInSilence("update organisation set short_name = 'Silent' where id = '"
                                + world.trust.value() + "'")))
                .hasStackTraceContaining("organisation was changed without an entry in the journal");

        assertThat(POSTGRES.truth("select short_name from organisation where id = '" + world.trust.value() + "'"))
                .noneMatch("Silent"::equals);
    }

    @Test
    void a_refusal_is_kept_after_what_was_attempted_has_been_undone() {
        world.with("Ann Example", Role.EXECUTIVE, world.trust);
        Actor ann = world.actor("Ann Example");
        UUID subject = UUID.randomUUID();

        assertThatThrownBy(() -> console.as(
                        ann, LookingAround.class, looking -> looking.tryInVain(new Tried(subject, "In vain", null))))
                .isInstanceOf(NotAllowed.class);

        assertThat(POSTGRES.truth("select position from journal_entry where subject_id = '" + subject + "'"))
                .isEmpty();
        assertThat(POSTGRES.truth(
                        """
                        select p.payload from journal_entry e join journal_payload p on p.position = e.position
                         where e.kind = 'AttemptRefused' and e.person_id = '%s'"""
                                .formatted(world.id("Ann Example").value())))
                .singleElement()
                .asString()
                .contains("LookingAround.tryInVain", "Not this time.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal_entry set actor_name = 'Nobody'",
                "delete from journal_entry",
                "truncate journal_entry",
                "truncate journal_payload",
                "insert into journal_entry select * from journal_entry limit 1",
                "insert into journal_payload select * from journal_payload limit 1",
                "update journal_payload set payload = '{}'",
                "delete from journal_payload",
                "update journal_counter set position = 0",
                "update journal_chain set last_index = 0",
                "delete from journal_chain",
                "insert into person_history select * from person_history",
                "update person_history set name = 'Nobody'",
                "delete from appointment",
                "delete from person",
                "insert into audience_member select * from audience_member",
                "select * from kept_from",
                "select * from audience",
                "select * from number_series",
                "update visibility set only_part2 = false",
                "alter table journal_entry disable trigger all",
                "drop table journal_entry",
                "alter table person disable row level security",
                "create table concordat.mine (id int)",
                "create function app.mine() returns int language sql as 'select 1'",
                "select app.refuse_change()",
                "select app.protect('visibility', 'true')",
                "set session_replication_role = replica"
            })
    void the_application_may_not(String statement) throws SQLException {
        try (Connection connection = POSTGRES.asApplication();
                Statement application = connection.createStatement()) {
            connection.setAutoCommit(false);
            application.execute("select app.begin(null, true, now(), gen_random_uuid())");

            assertThatThrownBy(() -> application.execute(statement))
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?s).*(permission denied|must be owner|trigger functions can only).*");
        }
    }

    @Test
    void not_even_the_owner_changes_an_entry_by_mistake() {
        say("Unchanged");

        for (String statement : List.of(
                "update journal_entry set actor_name = 'Nobody'",
                "delete from journal_entry",
                "truncate journal_entry cascade")) {
            assertThatThrownBy(() -> POSTGRES.owner(statement))
                    .as(statement)
                    .hasStackTraceContaining("is never changed or deleted");
        }
    }

    @Test
    void the_application_owns_nothing_and_may_not_bypass_row_level_security() {
        assertThat(POSTGRES.truth("select rolbypassrls or rolsuper or rolcreaterole or rolcreatedb from pg_roles"
                        + " where rolname = '" + Postgres.APPLICATION + "'"))
                .containsExactly("f");
        assertThat(POSTGRES.truth(
                        """
                        select c.relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = '%1$s'
                        union all
                        select p.proname from pg_proc p join pg_roles r on r.oid = p.proowner where r.rolname = '%1$s'
                        union all
                        select n.nspname from pg_namespace n join pg_roles r on r.oid = n.nspowner where r.rolname = '%1$s'"""
                                .formatted(Postgres.APPLICATION)))
                .isEmpty();
    }

    @Test
    void every_table_that_the_application_may_touch_is_behind_row_level_security_and_views_ask_as_the_actor() {
        assertThat(POSTGRES.truth(
                        """
                        select distinct g.table_name
                          from information_schema.role_table_grants g
                          join pg_class c on c.oid = format('%%I.%%I', g.table_schema, g.table_name)::regclass
                         where g.grantee in ('%s', 'PUBLIC') and g.table_schema = 'concordat'
                           and not case when c.relkind = 'v'
                                        then coalesce(c.reloptions @> array['security_invoker=true'], false)
                                        else c.relrowsecurity end"""
                                .formatted(Postgres.APPLICATION)))
                .isEmpty();
    }

    @Test
    void without_an_actor_nothing_is_written() throws SQLException {
        try (Connection connection = POSTGRES.asApplication();
                Statement application = connection.createStatement()) {
            assertThatThrownBy(() -> application.execute(
                            "select app.journal_append(null, 'Somebody', '', null, null, 'Kind', 'Test',"
                                    + " gen_random_uuid(), '', 1, '{}')"))
                    .hasMessageContaining("nobody acts");
            assertThatThrownBy(() -> application.execute(
                            "insert into organisation values (gen_random_uuid(), 0, 'ICB', 'ODS', 'X99', 'X')"))
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void the_actor_of_one_transaction_is_not_that_of_the_next_on_the_same_connection() throws SQLException {
        try (Connection connection = POSTGRES.asApplication();
                Statement application = connection.createStatement()) {
            connection.setAutoCommit(false);
            application.execute("select app.begin(null, true, now(), gen_random_uuid())");
            assertThat(rows(application)).isPositive();
            connection.commit();

            assertThat(rows(application)).isZero();
        }
        assertThatCode(() -> say("Still works")).doesNotThrowAnyException();
    }

    private static int rows(Statement statement) throws SQLException {
        try (var found = statement.executeQuery("select count(*) from organisation")) {
            found.next();
            return found.getInt(1);
        }
    }

    private static Tried tried(String what) {
        return new Tried(UUID.randomUUID(), what, null);
    }

    private int say(String what) {
        return console.as(World.OPERATOR, LookingAround.class, looking -> looking.say(tried(what)));
    }
}
