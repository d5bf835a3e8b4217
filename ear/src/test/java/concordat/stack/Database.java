package concordat.stack;

import concordat.persistence.schema.Migrations;
import concordat.stack.Settings.Account;
import concordat.stack.Settings.OwnDatabase;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL with two accounts: the owner, who migrates, and the application's, who owns nothing and is therefore bound
 * by row-level security. Either the one that the stack brings, or one that exists.
 */
public final class Database implements AutoCloseable {
    private static final String NAME = "concordat";
    private static final String SUPERUSER = "postgres";

    private final @Nullable EmbeddedPostgres server;
    private final String url;
    private final Account owner;
    private final Account application;

    private Database(@Nullable EmbeddedPostgres server, String url, Account owner, Account application) {
        this.server = server;
        this.url = url;
        this.owner = owner;
        this.application = application;
    }

    /** The JDBC address, without any account. */
    public String url() {
        return url;
    }

    /** Who owns the tables. Tests may use it to look behind row-level security; the application never does. */
    public Account owner() {
        return owner;
    }

    /** Whom the application signs in as. */
    public Account application() {
        return application;
    }

    /** A connection as the owner. */
    public Connection connectAsOwner() throws SQLException {
        return DriverManager.getConnection(url, owner.user(), owner.password());
    }

    /**
     * The database for a command that needs nothing else: the one of a stack that runs on these settings, or started for
     * as long as the command runs.
     */
    static Database forCommand(Settings settings) {
        Secrets secrets = Secrets.in(settings.data());
        if (settings.ownDatabase() != null) {
            return existing(settings.ownDatabase(), secrets);
        }
        Database running = brought(null, settings.ports().database(), secrets);
        try {
            running.connectAsOwner().close();
            return running;
        } catch (SQLException nobodyAnswers) {
            endLeftover(settings.data());
            return embedded(settings.data(), settings.ports().database(), settings.lasting(), secrets);
        }
    }

    private static Database brought(@Nullable EmbeddedPostgres server, int port, Secrets secrets) {
        return new Database(
                server,
                "jdbc:postgresql://localhost:" + port + "/" + NAME,
                new Account("concordat_owner", secrets.get("database.owner")),
                new Account("concordat_app", secrets.get("database.application")));
    }

    /** Starts the PostgreSQL that the stack brings, on a directory that survives; makes it on first use. */
    static Database embedded(Path data, int port, boolean lasting, Secrets secrets) {
        Path directory = data.resolve("database").toAbsolutePath();
        String password = secrets.get("database.superuser");
        EmbeddedPostgres server = start(directory, port, lasting, password, data.resolve("logs"));
        try {
            Database database = brought(server, port, secrets);
            if (Files.notExists(directory.resolve("concordat.made"))) {
                make(server, directory, password, database.owner, database.application);
            }
            return database;
        } catch (SQLException | IOException | RuntimeException e) {
            stop(server);
            throw new Refused("The database in " + directory + " could not be prepared: " + e.getMessage(), e);
        }
    }

    private static EmbeddedPostgres start(Path directory, int port, boolean lasting, String password, Path logs) {
        String durably = lasting ? "on" : "off";
        try {
            Files.createDirectories(logs);
            Path log = logs.resolve("postgresql.log");
            return EmbeddedPostgres.builder()
                    .setDataDirectory(directory)
                    .setOverrideWorkingDirectory(
                            directory.resolveSibling("postgresql").toFile())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(port)
                    .setConnectConfig("password", password)
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setServerConfig("fsync", durably)
                    .setServerConfig("synchronous_commit", durably)
                    .setServerConfig("full_page_writes", durably)
                    .setServerConfig("listen_addresses", "localhost")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("shared_buffers", "128MB")
                    .setServerConfig("timezone", "UTC")
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException | IllegalStateException e) {
            throw new Refused("PostgreSQL could not be started on " + directory + ": see " + logs, e);
        }
    }

    /** A fresh cluster trusts everybody on this machine: make the accounts, then ask for passwords from now on. */
    private static void make(
            EmbeddedPostgres server, Path directory, String password, Account owner, Account application)
            throws SQLException, IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            execute(connection, "alter role " + SUPERUSER + " password " + literal(password));
            execute(connection, "create role " + owner + " login password " + literal(owner.password()));
            execute(connection, "create role " + application + " login password " + literal(application.password()));
            execute(connection, "create database " + NAME + " owner " + owner);
            execute(connection, "revoke all on database " + NAME + " from public");
            execute(connection, "grant connect on database " + NAME + " to " + application);
            Files.writeString(
                    directory.resolve("pg_hba.conf"),
                    "local all all scram-sha-256\nhost all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n");
            execute(connection, "select pg_reload_conf()");
        }
        Files.createFile(directory.resolve("concordat.made"));
    }

    /** A PostgreSQL that survived a launcher that was killed: the first line of its pid file tells which process. */
    static void endLeftover(Path data) {
        Path pidFile = data.resolve("database/postmaster.pid");
        if (Files.exists(pidFile)) {
            try {
                ProcessHandle.of(Long.parseLong(
                                Files.readAllLines(pidFile).get(0).strip()))
                        .filter(Database::isPostgres)
                        .ifPresent(ServerProcess::end);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("postgres"))
                .isPresent();
    }

    /** Uses a database that exists. @throws Refused if it refuses, or if the application's account could do too much */
    static Database existing(OwnDatabase own, Secrets secrets) {
        try (Connection connection = connect(own.url(), own.owner())) {
            Account application = Optional.ofNullable(own.application())
                    .orElseGet(() -> new Account(own.owner().user() + "_app", secrets.get("database.application")));
            refuseIf(
                    !application.user().matches("[a-z_][a-z0-9_]*"),
                    "The application account " + application + " needs a plain name: lower-case letters, digits and _");
            if (own.application() == null) {
                makeApplicationAccount(connection, application);
            }
            requireHarmless(connection, application);
            connect(own.url(), application).close();
            return new Database(null, own.url(), own.owner(), application);
        } catch (SQLException e) {
            throw new Refused("The database refuses: " + e.getMessage(), e);
        }
    }

    private static void makeApplicationAccount(Connection connection, Account account) throws SQLException {
        boolean there = exists(connection, "select from pg_roles where rolname = ?", account.user());
        execute(
                connection,
                (there ? "alter role " : "create role ") + account + " login password " + literal(account.password()));
        execute(connection, "grant connect on database " + identifier(connection.getCatalog()) + " to " + account);
    }

    private static void requireHarmless(Connection connection, Account account) throws SQLException {
        String user = account.user();
        refuseIf(
                !exists(connection, "select from pg_roles where rolname = ?", user),
                "The application account " + user + " does not exist in the database");
        refuseIf(
                exists(connection, "select from pg_roles where rolname = ? and rolsuper", user),
                "The application account " + user
                        + " is a superuser: use one that is not, row-level security must bind it");
        refuseIf(
                exists(connection, "select from pg_roles where rolname = ? and rolbypassrls", user),
                "The application account " + user + " has BYPASSRLS: use one without, row-level security must bind it");
        refuseIf(
                exists(
                        connection,
                        "select from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = ?"
                                + " and c.relkind in ('r', 'p', 'v', 'm', 'S')",
                        user),
                "The application account " + user
                        + " owns a table: use one that owns nothing, row-level security must bind it");
        refuseIf(
                exists(
                        connection,
                        "select from pg_roles where rolname = ? and pg_has_role(oid, current_user, 'member')",
                        user),
                "The application account " + user + " is a member of the owner's role: use one that is not");
    }

    private static void refuseIf(boolean wrong, String message) {
        if (wrong) {
            throw new Refused(message);
        }
    }

    /** Applies the migrations that are missing. @throws Refused if one fails */
    void migrate() {
        try {
            Migrations.migrate(url, owner.user(), owner.password(), application.user());
        } catch (FlywayException e) {
            throw new Refused("The database could not be migrated: " + e.getMessage(), e);
        }
    }

    /**
     * The address for the application: its schema, plans made once per statement instead of at each execution, and rows
     * that are added together in one statement, for which the rights are found once.
     */
    String applicationUrl() {
        return url + (url.contains("?") ? "&" : "?")
                + "currentSchema=concordat&ApplicationName=concordat&reWriteBatchedInserts=true&options=-c%20plan_cache_mode=force_generic_plan";
    }

    @Override
    public void close() {
        if (server != null) {
            stop(server);
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Connection connect(String url, Account account) throws SQLException {
        return DriverManager.getConnection(url, account.user(), account.password());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean exists(Connection connection, String sql, String parameter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String identifier(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
