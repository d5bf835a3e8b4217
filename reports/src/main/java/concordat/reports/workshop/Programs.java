package concordat.reports.workshop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Starts a program for one file, in a folder of its own that is gone afterwards, with nothing of the server's environment and with
 * limits of time and memory. No more than two run at once on a node; the others wait for their turn.
 */
final class Programs {
    private static final Semaphore TURNS = new Semaphore(2, true);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(3);

    private Programs() {}

    /** What to start. */
    record Call(List<String> command, Map<String, String> environment, Duration longest, long mostKilobytes) {}

    /** How it ended. */
    enum Ending {
        WELL,
        BADLY,
        /** It was stopped, because it took longer than it may. */
        TOO_LONG
    }

    /** Something that is done in a folder. */
    interface InFolder<T> {
        T in(Path folder) throws IOException;
    }

    /** Gives a folder that is there for as long as that is done. */
    static <T> T inFolder(InFolder<T> work) throws IOException {
        Path folder = Files.createTempDirectory("workshop");
        try {
            return work.in(folder);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder)) {
            all = new ArrayList<>(found.toList());
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            Files.deleteIfExists(all.get(i));
        }
    }

    /** Runs it to its end, and stops it with all that it has started if it takes too long. */
    static Ending run(Path folder, Call call) throws IOException {
        try {
            if (!TURNS.tryAcquire(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)) {
                return Ending.TOO_LONG;
            }
            try {
                return started(folder, call);
            } finally {
                TURNS.release();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("The server stops", stopped);
        }
    }

    private static Ending started(Path folder, Call call) throws IOException, InterruptedException {
        List<String> limited = new ArrayList<>(List.of(
                "/bin/sh",
                "-c",
                // Memory in kilobytes (as far as the program's own limits do not say it), processor seconds, and no
                // core dumps.
                "ulimit -c 0; ulimit -t " + call.longest().toSeconds()
                        + (call.mostKilobytes() > 0 ? "; ulimit -v " + call.mostKilobytes() : "") + "; exec \"$@\"",
                "sh"));
        limited.addAll(call.command());
        ProcessBuilder builder = new ProcessBuilder(limited).directory(folder.toFile());
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of("PATH", "/usr/local/bin:/usr/bin:/bin", "LANG", "C.UTF-8", "LC_ALL", "C.UTF-8"));
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("TMPDIR", folder.toString());
        builder.environment().putAll(call.environment());
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(call.longest().toSeconds(), TimeUnit.SECONDS)) {
                return Ending.TOO_LONG;
            }
            return process.exitValue() == 0 ? Ending.WELL : Ending.BADLY;
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }
}
