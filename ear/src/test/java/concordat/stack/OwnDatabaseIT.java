package concordat.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.stack.Settings.Account;
import concordat.stack.Settings.OwnDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL that somebody brings along: here, another database in the one of the tests. */
class OwnDatabaseIT {
    private static final Account OWNER = new Account("own_owner", "owner-password");
    private static final Account APPLICATION = new Account("own_app", "app-password");

    @TempDir
    Path data;

    @BeforeEach
    void make_a_database() throws SQLException {
        asSuperuser(
                "create role own_owner login createrole password 'owner-password'",
                "create database own owner own_owner");
    }

    @AfterEach
    void drop_the_database() throws SQLException {
        asSuperuser("drop database own with (force)", "drop role if exists own_app", "drop role own_owner");
    }

    @Test
    void an_account_that_is_bound_by_row_level_security_is_used() throws SQLException {
        asSuperuser("create role own_app login password 'app-password'");

        Database database = Database.existing(own(APPLICATION), Secrets.in(data));

        assertThat(database.application()).isEqualTo(APPLICATION);
        assertThat(database.owner()).isEqualTo(OWNER);
    }

    @Test
    void the_owner_makes_the_account_of_the_application_if_none_is_named() {
        Database first = Database.existing(own(null), Secrets.in(data));
        Database again = Database.existing(own(null), Secrets.in(data));

        assertThat(first.application().user()).isEqualTo("own_owner_app");
        assertThat(again.application()).isEqualTo(first.application());
    }

    @Test
    void a_superuser_is_refused() throws SQLException {
        asSuperuser("create role own_app login superuser password 'app-password'");

        assertRefused("is a superuser");
    }

    @Test
    void an_account_with_bypassrls_is_refused() throws SQLException {
        asSuperuser("create role own_app login bypassrls password 'app-password'");

        assertRefused("has BYPASSRLS");
    }

    @Test
    void an_account_that_owns_a_table_is_refused() throws SQLException {
        asSuperuser("create role own_app login password 'app-password'");
        as(
                "own",
                "postgres",
                superuserPassword(),
                "create table public.thing (id int)",
                "alter table public.thing owner to own_app");

        assertRefused("owns a table");
        as("own", "postgres", superuserPassword(), "drop table public.thing");
    }

    @Test
    void a_member_of_the_owner_is_refused() throws SQLException {
        asSuperuser("create role own_app login password 'app-password' in role own_owner");

        assertRefused("is a member of the owner's role");
    }

    @Test
    void an_account_that_does_not_exist_is_refused() {
        assertRefused("does not exist");
    }

    @Test
    void a_database_that_refuses_is_told_in_one_line() {
        OwnDatabase wrong = new OwnDatabase(url("own"), new Account("own_owner", "wrong"), APPLICATION);

        assertThatThrownBy(() -> Database.existing(wrong, Secrets.in(data)))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("The database refuses: ")
                .hasMessageNotContaining("\n");
    }

    private void assertRefused(String message) {
        assertThatThrownBy(() -> Database.existing(own(APPLICATION), Secrets.in(data)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining("\n");
    }

    private static OwnDatabase own(@Nullable Account application) {
        return new OwnDatabase(url("own"), OWNER, application);
    }

    private static String url(String database) {
        return "jdbc:postgresql://localhost:"
                + RunningStack.get().settings().ports().database() + "/" + database;
    }

    private static String superuserPassword() {
        return Secrets.in(RunningStack.get().settings().data()).get("database.superuser");
    }

    private static void asSuperuser(String... statements) throws SQLException {
        as("postgres", "postgres", superuserPassword(), statements);
    }

    private static void as(String database, String user, String password, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(database), user, password);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
