package concordat.stack;

import concordat.stack.Settings.OwnProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * One WildFly with the EAR that ships. It keeps nothing: its directory is laid anew from the provisioned server at each
 * start, and all its settings come from the environment. Several can run against one database.
 */
public final class ApplicationServer implements AutoCloseable {
    private final ServerProcess process;
    private final int port;

    private ApplicationServer(ServerProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /** The address of the application, without a slash at its end. */
    public String address() {
        return "http://localhost:" + port;
    }

    ServerProcess process() {
        return process;
    }

    static ApplicationServer start(
            String node,
            int port,
            int managementPort,
            Settings settings,
            Database database,
            IdentityProvider provider,
            Java java,
            Supplier<Boolean> stopping) {
        Path home = settings.build().resolve("server").toAbsolutePath();
        Path base = settings.data().resolve("server").resolve(node).toAbsolutePath();
        Path deployments = base.resolve("deployments");
        Path logs = settings.logs().resolve(node).toAbsolutePath();
        try {
            IdentityProvider.delete(base);
            copy(home.resolve("standalone/configuration"), base.resolve("configuration"));
            Files.createDirectories(deployments);
            Files.copy(settings.build().resolve("concordat.ear"), deployments.resolve("concordat.ear"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ServerProcess process = ServerProcess.start(
                "WildFly-" + node,
                StandaloneCommandBuilder.of(home)
                        .setJavaHome(java.home())
                        .setBaseDirectory(base)
                        .setLogDirectory(logs)
                        .setJavaOptions(
                                "-Xms128m",
                                "-Xmx1g",
                                "-XX:MetaspaceSize=128m",
                                "-XX:MaxMetaspaceSize=512m",
                                "-Djava.net.preferIPv4Stack=true",
                                "-Djava.awt.headless=true",
                                "-Dfile.encoding=UTF-8",
                                "-Duser.timezone=UTC")
                        .addServerArguments(
                                "-Djboss.http.port=" + port,
                                "-Djboss.management.http.port=" + managementPort,
                                "-Djboss.node.name=" + node,
                                "-Dconcordat.node=" + node,
                                "-Dorg.wildfly.sigterm.suspend.timeout=10")
                        .build(),
                environment(database, provider.client(), settings.mail()),
                settings.data(),
                settings.logs().resolve(node + "-console.log"));
        try {
            process.awaitReady(
                    URI.create("http://localhost:" + managementPort + "/health/ready"),
                    Duration.ofMinutes(5),
                    () -> Stack.failureWhen(stopping).get().or(() -> failedDeployment(deployments, logs)));
            return new ApplicationServer(process, port);
        } catch (RuntimeException e) {
            process.close();
            throw e;
        }
    }

    private static Map<String, String> environment(Database database, OwnProvider client, Map<String, String> mail) {
        Map<String, String> variables = new HashMap<>(mail);
        variables.putAll(Map.of(
                "CONCORDAT_DB_URL", database.applicationUrl(),
                "CONCORDAT_DB_USER", database.application().user(),
                "CONCORDAT_DB_PASSWORD", database.application().password(),
                "CONCORDAT_ISSUER", client.issuer(),
                "CONCORDAT_CLIENT_ID", client.clientId(),
                "CONCORDAT_CLIENT_SECRET", client.clientSecret()));
        return variables;
    }

    private static Optional<String> failedDeployment(Path deployments, Path logs) {
        return Files.exists(deployments.resolve("concordat.ear.failed"))
                ? Optional.of("the application could not be deployed, see " + logs.resolve("server.log"))
                : Optional.empty();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    /** With which statuses its address for readiness answered while it was starting. */
    Set<Integer> statusesBeforeReady() {
        return process.statusesBeforeReady();
    }

    @Override
    public void close() {
        process.close();
    }
}
