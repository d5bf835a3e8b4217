package concordat.stack;

import concordat.domain.people.AppointingTheFirstAdministrator;
import concordat.domain.people.Identity;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.RuleBroken;
import concordat.domain.usecase.Actor;
import concordat.persistence.console.Console;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code ./concordat appoint-administrator --issuer URL --subject ID --name NAME --organisation CODE} does: enters
 * that person and appoints them as the first administrator. It is on record in the journal.
 */
public final class AppointAdministrator {
    private static final List<String> OWN = List.of("--issuer", "--subject", "--name", "--organisation");

    private AppointAdministrator() {}

    public static void main(String[] arguments) {
        try {
            Map<String, String> own = new HashMap<>();
            List<String> others = new ArrayList<>();
            for (int i = 0; i < arguments.length; i++) {
                if (OWN.contains(arguments[i]) && i + 1 < arguments.length) {
                    own.put(arguments[i], arguments[++i]);
                } else {
                    others.add(arguments[i]);
                }
            }
            Identity identity = new Identity(needed(own, "--issuer"), needed(own, "--subject"));
            String name = needed(own, "--name");
            String organisation = needed(own, "--organisation");
            Settings settings =
                    new Options(others, System::getenv).settings(Path.of(System.getProperty("concordat.build")));
            try (Database database = Database.forCommand(settings);
                    Console console = Console.open(
                            database.url(),
                            database.application().user(),
                            database.application().password())) {
                PersonId person = console.as(
                        new Actor.Operator("appoint-administrator"),
                        AppointingTheFirstAdministrator.class,
                        first -> first.appoint(identity, name, organisation, false));
                System.out.println(name + " is the first administrator of " + organisation + " (person "
                        + person.value() + "). They sign in as " + identity.subject() + ".");
            }
        } catch (Refused | RuleBroken | NotFound | IllegalArgumentException refused) {
            System.err.println("concordat: " + refused.getMessage());
            System.exit(1);
        }
    }

    private static String needed(Map<String, String> given, String option) {
        return Optional.ofNullable(given.get(option))
                .orElseThrow(() -> new Refused(
                        "appoint-administrator needs " + String.join(", ", OWN) + "; " + option + " is missing"));
    }
}
