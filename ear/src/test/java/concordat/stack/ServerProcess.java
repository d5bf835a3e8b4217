package concordat.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * A server that runs as its own process. It has its own session, so that Ctrl-C at the terminal reaches only the
 * launcher, which stops its servers in order; and a file with its process id, so that the next start can end what a
 * killed launcher left behind.
 */
final class ServerProcess implements AutoCloseable {
    private static final Duration PATIENCE_WHEN_STOPPING = Duration.ofSeconds(30);

    private final String name;
    private final Process process;
    private final Set<Integer> statusesBeforeReady = new HashSet<>();
    private final Path pidFile;
    private final Path log;

    static ServerProcess start(
            String name, List<String> command, Map<String, String> environment, Path data, Path log) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            List<String> inOwnSession = new ArrayList<>(List.of("setsid"));
            inOwnSession.addAll(command);
            ProcessBuilder builder = new ProcessBuilder(inOwnSession)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            builder.environment().putAll(environment);
            return new ServerProcess(name, builder.start(), data, log);
        } catch (IOException e) {
            throw new Refused(name + " could not be started: " + e.getMessage(), e);
        }
    }

    private ServerProcess(String name, Process process, Path data, Path log) throws IOException {
        this.name = name;
        this.process = process;
        this.pidFile = remember(name, process.toHandle(), data);
        this.log = log;
    }

    /** Writes down which process this is, in {@code run/<name>.pid}: its number, and when it started. */
    static Path remember(String name, ProcessHandle process, Path data) throws IOException {
        Files.createDirectories(run(data));
        return Files.writeString(run(data).resolve(name + ".pid"), process.pid() + " " + started(process));
    }

    /** Waits until the address answers with success. @throws Refused if the process ends, something fails, or time is up */
    void awaitReady(URI address, Duration limit, Supplier<Optional<String>> failure) {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        Instant deadline = Instant.now().plus(limit);
        while (!answers(client, request)) {
            Optional<String> failed = failure.get();
            if (failed.isPresent()) {
                throw new Refused(name + " did not start: " + failed.get());
            }
            if (!process.isAlive()) {
                throw new Refused(name + " ended while starting: see " + log);
            }
            if (Instant.now().isAfter(deadline)) {
                throw new Refused(name + " was not ready after " + limit.toSeconds() + " seconds: see " + log);
            }
        }
    }

    private boolean answers(HttpClient client, HttpRequest request) {
        try {
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status == 200) {
                return true;
            }
            statusesBeforeReady.add(status);
        } catch (IOException e) {
            // Nobody listens yet: that is what is waited for.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(name + " was interrupted while starting", e);
        }
        return pause();
    }

    /** With which statuses it answered until it was ready. */
    Set<Integer> statusesBeforeReady() {
        return Set.copyOf(statusesBeforeReady);
    }

    private boolean pause() {
        try {
            process.waitFor(100, TimeUnit.MILLISECONDS);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(name + " was interrupted while starting", e);
        }
    }

    /** Completes with a sentence when the process ends. */
    CompletableFuture<String> onEnd() {
        return process.onExit().thenApply(ended -> name + " has ended by itself: see " + log);
    }

    @Override
    public void close() {
        end(process.toHandle());
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the servers that a launcher on the same data directory left behind when it was killed. */
    static void endLeftovers(Path data) {
        if (Files.notExists(run(data))) {
            return;
        }
        try (var files = Files.newDirectoryStream(run(data), "*.pid")) {
            for (Path file : files) {
                String[] written = Files.readString(file).split(" ");
                ProcessHandle.of(Long.parseLong(written[0]))
                        .filter(process -> started(process).equals(written[1]))
                        .ifPresent(ServerProcess::end);
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks a process to end, and after a while makes it. */
    static void end(ProcessHandle process) {
        process.destroy();
        if (!endsWithin(process, PATIENCE_WHEN_STOPPING)) {
            process.destroyForcibly();
            endsWithin(process, PATIENCE_WHEN_STOPPING);
        }
    }

    private static boolean endsWithin(ProcessHandle process, Duration patience) {
        return process.onExit()
                .thenApply(ended -> true)
                .completeOnTimeout(false, patience.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    private static Path run(Path data) {
        return data.resolve("run");
    }
}
