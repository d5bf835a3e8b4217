package concordat.persistence;

import concordat.persistence.console.Console;
import concordat.persistence.schema.Migrations;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    /** How long a machine that is busy with a build may take to start it; the library gives up after ten seconds. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Between choosing a port and listening on it, another program may have taken it. */
    private static final int TRIES = 3;

    private static final @Nullable Postgres RUNNING;
    private static final @Nullable Exception FAILED;

    static {
        Postgres running = null;
        Exception failed = null;
        try {
            running = start();
        } catch (IOException | SQLException | RuntimeException e) {
            failed = e;
        }
        RUNNING = running;
        FAILED = failed;
    }

    private final String url;
    private final Console console;

    private Postgres(String url, Console console) {
        this.url = url;
        this.console = console;
    }

    /**
     * The one that runs.
     *
     * @throws IllegalStateException with the reason if it could not be started, for each test that asks
     */
    public static Postgres running() {
        if (RUNNING == null) {
            throw new IllegalStateException("PostgreSQL could not be started: " + FAILED, FAILED);
        }
        return RUNNING;
    }

    private static Postgres start() throws IOException, SQLException {
        // Lives as long as the virtual machine; zonky's own hook stops it and removes its files.
        EmbeddedPostgres server = started(TRIES);
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
    }

    private static EmbeddedPostgres started(int tries) throws IOException {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "60")
                    .setPGStartupWait(PATIENCE)
                    .start();
        } catch (IOException | IllegalStateException e) {
            if (tries == 1) {
                throw e;
            }
            System.err.println("PostgreSQL did not start, it is tried again: " + e);
            return started(tries - 1);
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
