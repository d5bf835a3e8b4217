package concordat.persistence;

import concordat.persistence.console.Console;
import concordat.persistence.schema.Migrations;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A real PostgreSQL, started once for all tests of a Java virtual machine: migrated by an owner who is no superuser, and
 * worked in by an application role that owns nothing, as in production.
 */
public final class Postgres {
    /** The role that migrates. */
    public static final String OWNER = "concordat_owner";

    /** The role as which the application works. */
    public static final String APPLICATION = "concordat_app";

    private static final String PASSWORD = "only-for-tests";
    private static final Postgres RUNNING = start();

    private final String url;
    private final Console console;

    private Postgres(String url, Console console) {
        this.url = url;
        this.console = console;
    }

    /** The one that runs. */
    public static Postgres running() {
        return RUNNING;
    }

    private static Postgres start() {
        try {
            // Lives as long as the virtual machine; zonky's own hook stops it and removes its files.
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "60")
                    .start();
            String address = "jdbc:postgresql://localhost:" + server.getPort() + "/";
            try (Connection superuser = server.getPostgresDatabase().getConnection();
                    Statement statement = superuser.createStatement()) {
                for (String role : List.of(OWNER, APPLICATION)) {
                    statement.execute("create role " + role + " login nosuperuser nobypassrls nocreatedb nocreaterole"
                            + " password '" + PASSWORD + "'");
                }
                statement.execute("create database concordat owner " + OWNER);
            }
            String url = address + "concordat";
            Migrations.migrate(url, OWNER, PASSWORD, APPLICATION);
            return new Postgres(url, Console.open(url, APPLICATION, PASSWORD));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where it is, without parameters. */
    public String url() {
        return url;
    }

    /** The password of both roles. */
    public String password() {
        return PASSWORD;
    }

    /** Use cases against this database. */
    public Console console() {
        return console;
    }

    /** A connection of whoever migrates: owns everything, and bypasses row-level security. */
    public Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url, OWNER, PASSWORD);
    }

    /** A connection of the application's role with nobody set as the actor. */
    public Connection asApplication() throws SQLException {
        return DriverManager.getConnection(url + "?currentSchema=concordat", APPLICATION, PASSWORD);
    }

    /** Does something as the owner, and commits it. */
    public void owner(String... statements) {
        try (Connection connection = asOwner();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set search_path = concordat");
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes rows of registers as the owner, with the entry in the journal that every change needs. */
    public void recorded(String... statements) {
        List<String> all = new ArrayList<>();
        all.add("select app.begin(null, true, now(), gen_random_uuid())");
        all.addAll(List.of(statements));
        all.add(
                "select app.journal_append(null, 'Test', '', null, null, 'SetUp', 'Test', gen_random_uuid(), '', 1, '{}')");
        owner(all.toArray(String[]::new));
    }

    /** The first column of what the owner finds: the whole truth. */
    public List<String> truth(String query) {
        try (Connection connection = asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path = concordat");
            return firstColumn(statement, query);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of a query's rows, as text. */
    static List<String> firstColumn(Statement statement, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(1)));
            }
        }
        return values;
    }
}
