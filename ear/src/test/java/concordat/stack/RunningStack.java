package concordat.stack;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import concordat.persistence.console.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The one stack that all tests of a run share. It starts before the first of the tests that need it, which are those run
 * by Failsafe, and stops when the run ends. Its ports are free ones and its database is new; only Keycloak's own data
 * stays from run to run, because making it takes so long.
 */
public final class RunningStack implements LauncherSessionListener {
    private static final @Nullable String BUILD = System.getProperty("concordat.build");
    private static @Nullable GreenMail mailServer;
    private static @Nullable Stack stack;
    private static @Nullable Console console;
    private static @Nullable ApplicationServer second;

    /** The running stack. */
    public static Stack get() {
        return Objects.requireNonNull(stack, "The stack runs in tests named *IT only");
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (BUILD != null) {
            stack = start(Path.of(BUILD));
        }
    }

    /** Runs use cases on the stack's database, beside the server; opened when first asked for. */
    public static synchronized Console console() {
        if (console == null) {
            Database database = get().database();
            console = Console.open(
                    database.url(),
                    database.application().user(),
                    database.application().password());
        }
        return console;
    }

    /** A second node on the same database; started when first asked for, and then there for all tests that follow. */
    public static synchronized ApplicationServer secondNode() {
        if (second == null) {
            Ports ports = Ports.free();
            second = get().startNode("node2", ports.application(), ports.management());
        }
        return second;
    }

    /** The mail server of the running stack, which keeps what it takes. */
    public static GreenMail mailServer() {
        return Objects.requireNonNull(mailServer, "The stack runs in tests named *IT only");
    }

    private static Stack start(Path build) {
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        mailServer = mail;
        Settings settings = Settings.forTests(
                build,
                freshData(build),
                Map.of(
                        "CONCORDAT_MAIL_HOST", "127.0.0.1",
                        "CONCORDAT_MAIL_PORT", String.valueOf(mail.getSmtp().getPort()),
                        "CONCORDAT_MAIL_SECURITY", "none",
                        "CONCORDAT_MAIL_FROM", "concordat@example.org",
                        "CONCORDAT_PUBLIC_ADDRESS", "https://concordat.example.org"));
        System.setProperty(
                "concordat.application.port", String.valueOf(settings.ports().application()));
        System.setProperty(
                "concordat.management.port", String.valueOf(settings.ports().management()));
        return new Stack(settings, System.out::println).start();
    }

    private static Path freshData(Path build) {
        Path data = build.resolve("test-data");
        try {
            ServerProcess.endLeftovers(data);
            for (String made : List.of("database", "server", "logs")) {
                IdentityProvider.delete(data.resolve(made));
            }
            return Files.createDirectories(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (console != null) {
            console.close();
        }
        if (second != null) {
            second.close();
        }
        if (stack != null) {
            stack.close();
        }
        if (mailServer != null) {
            mailServer.stop();
        }
    }
}
