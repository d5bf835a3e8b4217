package concordat.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a demonstration year that was interrupted while it was loaded. */
class LoadingTest {
    @TempDir
    Path data;

    private final List<String> told = new ArrayList<>();

    @Test
    void a_start_after_an_interrupted_one_begins_again() throws IOException {
        Path left = Files.createDirectories(data.resolve("database")).resolve("PG_VERSION");
        Files.writeString(left, "18");
        Files.createFile(data.resolve("demonstration.unfinished"));

        Loading.beginAgainIfInterrupted(Settings.forTests(data, data), told::add);

        assertThat(data.resolve("database")).doesNotExist();
        assertThat(data.resolve("demonstration.unfinished")).doesNotExist();
        assertThat(told).containsExactly("Loading the demonstration year was interrupted: beginning again");
    }

    @Test
    void a_start_after_a_whole_one_touches_nothing() throws IOException {
        Path kept = Files.createDirectories(data.resolve("database")).resolve("PG_VERSION");
        Files.writeString(kept, "18");

        Loading.beginAgainIfInterrupted(Settings.forTests(data, data), told::add);

        assertThat(kept).hasContent("18");
        assertThat(told).isEmpty();
    }

    @Test
    void a_database_of_somebody_elses_is_not_emptied() throws IOException {
        Files.createFile(data.resolve("demonstration.unfinished"));
        Settings settings = new Settings(
                data,
                data,
                Ports.free(),
                new Settings.OwnDatabase(
                        "jdbc:postgresql://localhost:1/theirs", new Settings.Account("owner", "secret"), null),
                null,
                true,
                false);

        assertThatThrownBy(() -> Loading.beginAgainIfInterrupted(settings, told::add))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("empty the database");
    }
}
