package concordat.stack;

import concordat.stack.Settings.OwnDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The whole of Concordat on one machine: PostgreSQL and Keycloak, side by side, then the migrations, then WildFly with
 * the EAR that ships. {@code run} starts it for people and the tests for themselves. What has been started is stopped in
 * reverse order, also when a later part fails to start, or when {@link #close()} is called while it is still starting.
 */
public final class Stack implements AutoCloseable {
    private final Settings settings;
    private final Consumer<String> progress;
    private final Java java = Java.running();
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final CountDownLatch started = new CountDownLatch(1);
    private volatile boolean stopping;
    private @Nullable Database database;
    private @Nullable IdentityProvider provider;
    private @Nullable ApplicationServer server;

    /** @param progress is told in one line what begins */
    public Stack(Settings settings, Consumer<String> progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /** Starts everything. @throws Refused if something cannot start; then nothing is left running */
    public Stack start() {
        try {
            lockData();
            endLeftovers();
            requirePorts();
            Loading.beginAgainIfInterrupted(settings, progress);
            startDatabaseAndProvider();
            progress.accept("Bringing the database up to date");
            database().migrate();
            new Loading(settings, database(), provider(), progress).load();
            progress.accept("Starting WildFly with Concordat");
            server = part(startNode(
                    "node1", settings.ports().application(), settings.ports().management()));
            return this;
        } catch (RuntimeException e) {
            closeParts();
            throw e;
        } finally {
            started.countDown();
        }
    }

    private void lockData() {
        try {
            Files.createDirectories(settings.data().resolve("run"));
            FileChannel channel = part(FileChannel.open(
                    settings.data().resolve("run/lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE));
            if (!locks(channel)) {
                throw new Refused("Concordat already runs on " + settings.data() + ": stop it with ./concordat stop");
            }
        } catch (IOException e) {
            throw new Refused("The data directory " + settings.data() + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisVirtualMachine) {
            return false;
        }
    }

    private void endLeftovers() {
        try {
            ServerProcess.endLeftovers(settings.data());
            Database.endLeftover(settings.data());
            Path pidFile = ServerProcess.remember("launcher", ProcessHandle.current(), settings.data());
            part(() -> Files.deleteIfExists(pidFile));
            part(() -> Files.deleteIfExists(settings.data().resolve("run/address")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requirePorts() {
        Ports ports = settings.ports();
        Ports.requireFree(ports.application(), "the application", "--port");
        Ports.requireFree(ports.management(), "the server's management", "--management-port");
        if (settings.ownDatabase() == null) {
            Ports.requireFree(ports.database(), "the database", "--database-port");
        }
        if (settings.ownProvider() == null) {
            Ports.requireFree(ports.keycloak(), "Keycloak", "--keycloak-port");
        }
    }

    private void startDatabaseAndProvider() {
        Secrets secrets = Secrets.in(settings.data());
        CompletableFuture<Database> databaseStart = CompletableFuture.supplyAsync(() -> part(startDatabase(secrets)));
        CompletableFuture<IdentityProvider> providerStart =
                CompletableFuture.supplyAsync(() -> part(startProvider(secrets)));
        try {
            CompletableFuture.allOf(databaseStart, providerStart).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
        database = databaseStart.join();
        provider = providerStart.join();
    }

    private Database startDatabase(Secrets secrets) {
        Optional<OwnDatabase> own = settings.findOwnDatabase();
        progress.accept(own.isPresent() ? "Asking the database" : "Starting PostgreSQL");
        return own.map(existing -> Database.existing(existing, secrets))
                .orElseGet(() ->
                        Database.embedded(settings.data(), settings.ports().database(), settings.lasting(), secrets));
    }

    private IdentityProvider startProvider(Secrets secrets) {
        return settings.findOwnProvider().map(IdentityProvider::existing).orElseGet(() -> {
            progress.accept("Starting Keycloak");
            return IdentityProvider.keycloak(settings, secrets, java, () -> stopping);
        });
    }

    /** One more WildFly against the same database and provider; the caller closes it. */
    public ApplicationServer startNode(String node, int port, int managementPort) {
        return ApplicationServer.start(
                node, port, managementPort, settings, database(), provider(), java, () -> stopping);
    }

    /** The address of the application, without a slash at its end. */
    public String address() {
        return Objects.requireNonNull(server, "not started").address();
    }

    public Settings settings() {
        return settings;
    }

    public Database database() {
        return Objects.requireNonNull(database, "not started");
    }

    public IdentityProvider provider() {
        return Objects.requireNonNull(provider, "not started");
    }

    /** Whether everything has been started and nothing stopped. */
    boolean isUp() {
        return server != null && !stopping;
    }

    /** Completes with a sentence when one of the servers ends, by itself or because the stack stops. */
    CompletableFuture<String> onEnd() {
        List<CompletableFuture<String>> ends = new ArrayList<>();
        ends.add(Objects.requireNonNull(server, "not started").process().onEnd());
        ServerProcess keycloak = provider().process();
        if (keycloak != null) {
            ends.add(keycloak.onEnd());
        }
        return CompletableFuture.anyOf(ends.toArray(CompletableFuture[]::new)).thenApply(String.class::cast);
    }

    /** Stops everything, the last started first. If it is still starting, it stops starting. */
    @Override
    public void close() {
        stopping = true;
        try {
            started.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        closeParts();
    }

    private synchronized <P extends AutoCloseable> P part(P part) {
        parts.push(part);
        return part;
    }

    private synchronized void closeParts() {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static Supplier<Optional<String>> failureWhen(Supplier<Boolean> stopping) {
        return () -> stopping.get() ? Optional.of("it was told to stop") : Optional.empty();
    }
}
