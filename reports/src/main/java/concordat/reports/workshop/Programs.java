package concordat.reports.workshop;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Starts a program for one piece of work, in a folder of its own, with nothing of the server's environment and with
 * limits of time and memory. No more than two run at once on a node; the others wait for their turn.
 */
final class Programs {
    private static final Semaphore TURNS = new Semaphore(2, true);
    private static final long GLANCE = Duration.ofMillis(500).toNanos();
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

    /** Runs it to its end, and stops it with all that it has started if it takes too long. */
    static Ending run(Path folder, Call call) throws IOException {
        return run(folder, call, () -> {});
    }

    /**
     * Runs it to its end, and stops it with all that it has started if it takes too long.
     *
     * @param watching what is done twice a second meanwhile; if it throws, the program is stopped
     */
    static Ending run(Path folder, Call call, Runnable watching) throws IOException {
        try {
            if (!TURNS.tryAcquire(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)) {
                return Ending.TOO_LONG;
            }
            try {
                return started(folder, call, watching);
            } finally {
                TURNS.release();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("The server stops", stopped);
        }
    }

    private static Ending started(Path folder, Call call, Runnable watching) throws IOException, InterruptedException {
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
            long until = System.nanoTime() + call.longest().toNanos();
            while (!process.waitFor(Math.min(GLANCE, until - System.nanoTime()), TimeUnit.NANOSECONDS)) {
                if (System.nanoTime() >= until) {
                    return Ending.TOO_LONG;
                }
                watching.run();
            }
            return process.exitValue() == 0 ? Ending.WELL : Ending.BADLY;
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }
}
