package concordat.stack;

import concordat.persistence.console.Console;
import concordat.persistence.console.ReferenceData;
import concordat.persistence.demonstration.Demonstration;
import concordat.stack.Settings.Account;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Loads what a new installation begins with: the partnership as it is publicly known, or a demonstration year. */
final class Loading {
    private final Settings settings;
    private final Database database;
    private final IdentityProvider provider;
    private final Consumer<String> progress;

    Loading(Settings settings, Database database, IdentityProvider provider, Consumer<String> progress) {
        this.settings = settings;
        this.database = database;
        this.provider = provider;
        this.progress = progress;
    }

    /** Loads what is not there yet; with the provider that the stack brings, its accounts become the people of the demonstration. */
    void load() {
        Account application = database.application();
        try (Console console = Console.open(database.url(), application.user(), application.password())) {
            if (settings.demo()) {
                demonstrate(console);
            } else {
                progress.accept("Loading reference data");
                new ReferenceData(console).load();
            }
        }
    }

    private void demonstrate(Console console) {
        Demonstration demonstration = new Demonstration(console, Instant.now(), progress);
        demonstration.load();
        if (settings.ownProvider() == null) {
            Map<String, String> subjects =
                    DemoAccount.all().stream().collect(Collectors.toMap(DemoAccount::name, DemoAccount::subject));
            demonstration.admit(provider.issuer(), subjects);
        }
    }
}
