package concordat.stack;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the stack is started with.
 *
 * @param build where the build put the servers and the EAR ({@code ear/target})
 * @param data the directory that holds all that must survive: databases, secrets, logs
 * @param ownDatabase somebody's own PostgreSQL, instead of the one that the stack brings
 * @param ownProvider somebody's own identity provider, instead of the Keycloak that the stack brings
 * @param demo whether fictional people can sign in, and a demonstration year is loaded
 * @param mail the variables that say where people find Concordat and name the mail server, if there is one
 * @param lasting whether data must survive a power cut; tests do without
 */
public record Settings(
        Path build,
        Path data,
        Ports ports,
        @Nullable OwnDatabase ownDatabase,
        @Nullable OwnProvider ownProvider,
        boolean demo,
        boolean lasting,
        Map<String, String> mail) {
    public Settings {
        mail = Map.copyOf(mail);
    }

    /** The same without a mail server. */
    public Settings(
            Path build,
            Path data,
            Ports ports,
            @Nullable OwnDatabase ownDatabase,
            @Nullable OwnProvider ownProvider,
            boolean demo,
            boolean lasting) {
        this(build, data, ports, ownDatabase, ownProvider, demo, lasting, Map.of());
    }

    /** A PostgreSQL database that exists. Without an application account, the owner makes one. */
    public record OwnDatabase(String url, Account owner, @Nullable Account application) {}

    /** An OpenID provider that exists, and the confidential client registered there. */
    public record OwnProvider(String issuer, String clientId, String clientSecret) {}

    /** A name and a password. */
    public record Account(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }

    /** Everything fresh, on free ports, for tests. */
    public static Settings forTests(Path build, Path data) {
        return forTests(build, data, Map.of());
    }

    /** The same with a mail server. */
    static Settings forTests(Path build, Path data, Map<String, String> mail) {
        return new Settings(build, data, Ports.free(), null, null, true, false, mail);
    }

    Optional<OwnDatabase> findOwnDatabase() {
        return Optional.ofNullable(ownDatabase);
    }

    Optional<OwnProvider> findOwnProvider() {
        return Optional.ofNullable(ownProvider);
    }

    Path logs() {
        return data.resolve("logs");
    }
}
