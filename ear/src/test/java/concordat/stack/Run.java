package concordat.stack;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What {@code ./concordat run} does once everything is built: starts the stack and stays until it is told to stop. */
public final class Run {
    private static final long BYTES_NEEDED = 1_000_000_000;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Run() {}

    public static void main(String[] arguments) {
        LogManager.getLogManager().reset();
        try {
            run(arguments);
        } catch (Refused refused) {
            Logger.getLogger(Run.class.getName()).log(Level.SEVERE, refused.getMessage(), refused);
            System.err.println("concordat: " + refused.getMessage());
            System.exit(1);
        }
    }

    private static void run(String[] arguments) {
        Settings settings = new Options(Arrays.asList(arguments), System::getenv)
                .settings(Path.of(System.getProperty("concordat.build")));
        prepare(settings);
        Instant begun = Instant.now();
        Stack stack = new Stack(
                settings,
                step -> OUT.printf(
                        Locale.ROOT,
                        "%4d s  %s%n",
                        Duration.between(begun, Instant.now()).toSeconds(),
                        step));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack), "stop"));
        stack.start();
        announce(stack);
        String end = stack.onEnd().join();
        if (stack.isUp()) {
            throw new Refused(end);
        }
    }

    /** The log of the launcher goes to a file: the terminal is for people. */
    private static void prepare(Settings settings) {
        try {
            Files.createDirectories(settings.logs());
            FileHandler log =
                    new FileHandler(settings.logs().resolve("launcher.log").toString(), 10_000_000, 3, true);
            log.setFormatter(new SimpleFormatter());
            Logger.getLogger("").addHandler(log);
            if (settings.data().toFile().getUsableSpace() < BYTES_NEEDED) {
                throw new Refused("Less than 1 GB is free for " + settings.data()
                        + ": make room, or choose another place with --data");
            }
        } catch (IOException e) {
            throw new Refused("The data directory " + settings.data() + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static void announce(Stack stack) {
        OUT.printf("%nConcordat is ready:  %s%n", stack.address());
        Settings settings = stack.settings();
        if (settings.ownProvider() == null && settings.demo()) {
            OUT.printf("%nDemonstration accounts (fictional people):%n%n");
            row("user name", "password", "name", "role", "organisation");
            row("---------", "--------", "----", "----", "------------");
            DemoAccount.all()
                    .forEach(person -> row(
                            person.username(), person.password(), person.name(), person.role(), person.organisation()));
        }
        if (settings.ownProvider() == null) {
            OUT.printf(
                    "%nAccounts are kept in Keycloak: http://localhost:%d/admin (user admin, password in %s)%n",
                    settings.ports().keycloak(), settings.data().resolve("secrets.properties"));
        }
        OUT.printf("%nData and logs are in %s. Ctrl-C stops everything.%n", settings.data());
        try {
            Files.writeString(settings.data().resolve("run/address"), stack.address());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(String username, String password, String name, String role, String organisation) {
        OUT.printf("  %-20s %-16s %-20s %-28s %s%n", username, password, name, role, organisation);
    }

    private static void stop(Stack stack) {
        if (stack.isUp()) {
            OUT.printf("%nStopping%n");
        }
        stack.close();
    }
}
