package concordat.stack;

import concordat.stack.Settings.Account;
import concordat.stack.Settings.OwnDatabase;
import concordat.stack.Settings.OwnProvider;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the person at the terminal asked for. Each option can also be given as an environment variable: {@code
 * --database-url} is {@code CONCORDAT_DATABASE_URL}. An option wins over a variable.
 */
final class Options {
    /** Each with its value and its meaning; {@code ./concordat help} shows these lines. */
    private enum Option {
        PORT("N", "port of the application (8080)"),
        KEYCLOAK_PORT("N", "port of the Keycloak that comes with it (8180)"),
        DATABASE_PORT("N", "port of the PostgreSQL that comes with it (5433)"),
        MANAGEMENT_PORT("N", "port of the server's management and health (9990)"),
        DATA("DIRECTORY", "what must survive: database, accounts, secrets, logs (.concordat/data)"),
        DATABASE_URL("URL", "a PostgreSQL database that exists, as jdbc:postgresql://host:port/name"),
        DATABASE_OWNER("NAME", "its account that migrates and owns the tables"),
        DATABASE_OWNER_PASSWORD("PASSWORD", "the password of that account"),
        DATABASE_APPLICATION_USER("NAME", "its account for the application; made by the owner if not given"),
        DATABASE_APPLICATION_PASSWORD("PASSWORD", "the password of that account"),
        ISSUER("URL", "an OpenID provider that exists, as its tokens name it"),
        CLIENT_ID("NAME", "the confidential client registered there (concordat-web)"),
        CLIENT_SECRET("SECRET", "the secret of that client"),
        MAIL_HOST("NAME", "a mail server (SMTP); without one no mail is sent"),
        MAIL_PORT("N", "its port (587; 465 for tls)"),
        MAIL_SECURITY("KIND", "starttls, tls or none (starttls)"),
        MAIL_USER("NAME", "as whom to sign in there; none if not given"),
        MAIL_PASSWORD("PASSWORD", "the password of that account"),
        MAIL_FROM("ADDRESS", "the address that mail comes from"),
        PUBLIC_ADDRESS(
                "URL", "where people find Concordat, for links in mails and board reports (http://localhost:8080)"),
        NO_DEMO("", "no demonstration accounts and no demonstration year");

        private final String value;
        private final String meaning;

        Option(String value, String meaning) {
            this.value = value;
            this.meaning = meaning;
        }

        boolean isSwitch() {
            return value.isEmpty();
        }

        String flag() {
            return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        String variable() {
            return "CONCORDAT_" + name();
        }

        static Option of(String flag) {
            return Arrays.stream(values())
                    .filter(option -> option.flag().equals(flag))
                    .findFirst()
                    .orElseThrow(() -> new Refused("There is no option " + flag + ": see ./concordat help"));
        }
    }

    private static final Set<Option> MAIL = EnumSet.of(
            Option.MAIL_HOST,
            Option.MAIL_PORT,
            Option.MAIL_SECURITY,
            Option.MAIL_USER,
            Option.MAIL_PASSWORD,
            Option.MAIL_FROM);

    private final Map<Option, String> given = new EnumMap<>(Option.class);

    /** @throws Refused if an option is unknown or lacks its value */
    Options(List<String> arguments, UnaryOperator<@Nullable String> environment) {
        for (Option option : Option.values()) {
            Optional.ofNullable(environment.apply(option.variable()))
                    .filter(value -> !value.isBlank())
                    .ifPresent(value -> given.put(option, value));
        }
        Deque<String> left = new ArrayDeque<>(arguments);
        while (!left.isEmpty()) {
            take(left);
        }
    }

    private void take(Deque<String> left) {
        String[] parts = left.pop().split("=", 2);
        Option option = Option.of(parts[0]);
        if (option.isSwitch()) {
            given.put(option, "true");
        } else if (parts.length == 2) {
            given.put(option, parts[1]);
        } else if (left.isEmpty()) {
            throw new Refused(option.flag() + " needs a value: " + option.meaning);
        } else {
            given.put(option, left.pop());
        }
    }

    /** The settings that follow. @throws Refused if they make no sense together */
    Settings settings(Path build) {
        return new Settings(
                build,
                Path.of(given.getOrDefault(Option.DATA, ".concordat/data")).toAbsolutePath(),
                new Ports(
                        port(Option.PORT, Ports.usual().application()),
                        port(Option.KEYCLOAK_PORT, Ports.usual().keycloak()),
                        port(Option.DATABASE_PORT, Ports.usual().database()),
                        port(Option.MANAGEMENT_PORT, Ports.usual().management())),
                ownDatabase(),
                ownProvider(),
                !Boolean.parseBoolean(given.get(Option.NO_DEMO)),
                true,
                mail());
    }

    /** What names the mail server, if there is one, and where people find Concordat, as the application reads it. */
    private Map<String, String> mail() {
        Map<String, String> variables = new HashMap<>(Map.of(
                Option.PUBLIC_ADDRESS.variable(),
                given.getOrDefault(
                        Option.PUBLIC_ADDRESS,
                        "http://localhost:" + port(Option.PORT, Ports.usual().application()))));
        if (given.containsKey(Option.MAIL_HOST)) {
            variables.put(Option.MAIL_FROM.variable(), needed(Option.MAIL_FROM, Option.MAIL_HOST));
            for (Option option : MAIL) {
                Optional.ofNullable(given.get(option)).ifPresent(value -> variables.put(option.variable(), value));
            }
        }
        return variables;
    }

    private int port(Option option, int usual) {
        String text = given.getOrDefault(option, String.valueOf(usual));
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
            throw new Refused(option.flag() + " is a number from 1 to 65535, not " + text);
        }
        return Integer.parseInt(text);
    }

    private @Nullable OwnDatabase ownDatabase() {
        if (!given.containsKey(Option.DATABASE_URL)) {
            return null;
        }
        String url = given.getOrDefault(Option.DATABASE_URL, "");
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new Refused(
                    "--database-url starts with jdbc:postgresql:, as in jdbc:postgresql://host:5432/concordat");
        }
        @Nullable
        Account application = given.containsKey(Option.DATABASE_APPLICATION_USER)
                ? new Account(
                        needed(Option.DATABASE_APPLICATION_USER, Option.DATABASE_URL),
                        needed(Option.DATABASE_APPLICATION_PASSWORD, Option.DATABASE_APPLICATION_USER))
                : null;
        return new OwnDatabase(
                url,
                new Account(
                        needed(Option.DATABASE_OWNER, Option.DATABASE_URL),
                        needed(Option.DATABASE_OWNER_PASSWORD, Option.DATABASE_URL)),
                application);
    }

    private @Nullable OwnProvider ownProvider() {
        return given.containsKey(Option.ISSUER)
                ? new OwnProvider(
                        needed(Option.ISSUER, Option.ISSUER),
                        given.getOrDefault(Option.CLIENT_ID, IdentityProvider.CLIENT),
                        needed(Option.CLIENT_SECRET, Option.ISSUER))
                : null;
    }

    private String needed(Option option, Option because) {
        return Optional.ofNullable(given.get(option))
                .orElseThrow(() -> new Refused(because.flag() + " needs " + option.flag() + " too: " + option.meaning));
    }
}
