package concordat.stack;

import concordat.persistence.console.Console;
import concordat.persistence.console.ReferenceData;
import concordat.persistence.demonstration.Demonstration;
import concordat.stack.Settings.Account;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /**
     * Begins again if an earlier start was interrupted while it loaded the demonstration: nobody has worked with what is
     * there, because the application starts after it.
     *
     * @throws Refused if the database is not ours to empty
     */
    static void beginAgainIfInterrupted(Settings settings, Consumer<String> progress) {
        Path mark = mark(settings);
        if (Files.notExists(mark)) {
            return;
        }
        if (settings.ownDatabase() != null) {
            throw new Refused("Loading the demonstration year was interrupted: empty the database, delete " + mark
                    + ", and start again");
        }
        progress.accept("Loading the demonstration year was interrupted: beginning again");
        try {
            IdentityProvider.delete(settings.data().resolve("database"));
            Files.delete(mark);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void demonstrate(Console console) {
        Demonstration demonstration = new Demonstration(console, Instant.now(), progress);
        Path mark = mark(settings);
        try {
            if (!demonstration.isLoaded()) {
                Files.createFile(mark);
                demonstration.load();
                Files.delete(mark);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (settings.ownProvider() == null) {
            Map<String, String> subjects =
                    DemoAccount.all().stream().collect(Collectors.toMap(DemoAccount::name, DemoAccount::subject));
            demonstration.admit(provider.issuer(), subjects);
        }
    }

    /** There as long as the demonstration is being loaded. */
    private static Path mark(Settings settings) {
        return settings.data().resolve("demonstration.unfinished");
    }
}
