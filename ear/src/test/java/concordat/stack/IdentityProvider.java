package concordat.stack;

import concordat.stack.Settings.OwnProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where people sign in: the Keycloak that the stack brings, with the demonstration accounts in its realm, or an OpenID
 * provider that exists.
 */
public final class IdentityProvider implements AutoCloseable {
    /** The client that people sign in through. */
    static final String CLIENT = "concordat-web";

    private final @Nullable ServerProcess process;
    private final OwnProvider client;

    private IdentityProvider(@Nullable ServerProcess process, OwnProvider client) {
        this.process = process;
        this.client = client;
    }

    /** The address that names the provider in its tokens. */
    public String issuer() {
        return client.issuer();
    }

    OwnProvider client() {
        return client;
    }

    static IdentityProvider existing(OwnProvider own) {
        return new IdentityProvider(null, own);
    }

    /**
     * Starts Keycloak. What the build unpacked and prepared is shared and stays as it is; what this instance keeps is in
     * the data directory. When the description of the demonstration realm changes, such as its accounts, it is imported
     * anew; a realm without demonstration accounts is imported once and then belongs to whoever looks after it.
     */
    static IdentityProvider keycloak(Settings settings, Secrets secrets, Java java, Supplier<Boolean> stopping) {
        Path made = settings.build().resolve("keycloak").toAbsolutePath();
        Path home = settings.data().resolve("keycloak").toAbsolutePath();
        Ports ports = settings.ports();
        OwnProvider client = new OwnProvider(
                "http://localhost:" + ports.keycloak() + "/realms/concordat", CLIENT, secrets.get("oidc.client"));
        try {
            lay(home, made, realm(client.clientSecret(), settings.demo()), settings.demo());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ServerProcess process = ServerProcess.start(
                "Keycloak",
                command(made, home, ports.keycloak(), java),
                Map.of(
                        "KC_BOOTSTRAP_ADMIN_USERNAME",
                        "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        secrets.get("keycloak.admin")),
                settings.data(),
                settings.logs().resolve("keycloak.log"));
        try {
            process.awaitReady(
                    URI.create(client.issuer() + "/.well-known/openid-configuration"),
                    Duration.ofMinutes(5),
                    Stack.failureWhen(stopping));
            return new IdentityProvider(process, client);
        } catch (RuntimeException e) {
            process.close();
            throw e;
        }
    }

    private static List<String> command(Path made, Path home, int port, Java java) {
        return List.of(
                java.command(),
                "-Xms64m",
                "-Xmx512m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dfile.encoding=UTF-8",
                "-Djava.net.preferIPv4Stack=true",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                made.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=http://localhost:" + port,
                "--log-level=INFO");
    }

    /** A home for one instance: its own data, and links to what the build made. */
    private static void lay(Path home, Path made, String realm, boolean demo) throws IOException {
        Path description = home.resolve("data/import/concordat-realm.json");
        if (demo
                && (Files.notExists(description)
                        || !Files.readString(description).equals(realm))) {
            delete(home.resolve("data"));
        }
        Files.createDirectories(description.getParent());
        Files.writeString(description, realm);
        for (String part : List.of("lib", "conf", "providers", "themes")) {
            Files.deleteIfExists(home.resolve(part));
            Files.createSymbolicLink(home.resolve(part), made.resolve(part));
        }
    }

    private static String realm(String clientSecret, boolean demo) {
        return resource("realm.json")
                .replace("${secret}", clientSecret)
                .replace(
                        "${users}",
                        (demo ? DemoAccount.all() : List.<DemoAccount>of())
                                .stream().map(IdentityProvider::user).collect(Collectors.joining(",\n    ")));
    }

    private static String user(DemoAccount account) {
        return resource("realm-user.json")
                .strip()
                .replace("${subject}", account.subject())
                .replace("${username}", account.username())
                .replace("${firstName}", account.firstName())
                .replace("${lastName}", account.lastName())
                .replace("${password}", account.password());
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(IdentityProvider.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a directory and all that is in it, if it is there; links are deleted, never followed. */
    static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> all = Files.walk(directory)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.close();
        }
    }

    @Nullable
    ServerProcess process() {
        return process;
    }
}
