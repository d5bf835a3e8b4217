package concordat.persistence.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Content in a directory: under its fingerprint, whatever people called it, and gone if its transaction does not end well. */
class FilesDirectoryTest {
    private static final String FINGERPRINT = "ab12" + "0".repeat(60);

    @TempDir
    private Path folder;

    private final List<Synchronization> waiting = new ArrayList<>();
    private final FilesDirectory directory = new FilesDirectory(transaction());

    @Test
    void content_lies_under_its_fingerprint_and_comes_back_as_it_went_in() throws IOException {
        UUID id = UUID.randomUUID();
        directory.use(folder);

        directory.keep(id, FINGERPRINT, file("The plan"));
        waiting.forEach(each -> each.afterCompletion(Status.STATUS_COMMITTED));

        assertThat(folder.resolve("ab").resolve("12").resolve(FINGERPRINT + "-" + id))
                .hasContent("The plan");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        directory.copy(id, FINGERPRINT, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("The plan");
    }

    @Test
    void what_was_not_committed_leaves_nothing_behind_and_takes_nothing_else_away() throws IOException {
        UUID other = UUID.randomUUID();
        directory.use(folder);
        directory.keep(other, FINGERPRINT, file("The plan"));
        waiting.clear();
        UUID id = UUID.randomUUID();

        directory.keep(id, FINGERPRINT, file("The plan"));
        waiting.forEach(each -> each.afterCompletion(Status.STATUS_ROLLEDBACK));

        try (Stream<Path> kept = Files.walk(folder.resolve("ab"))) {
            assertThat(kept.filter(Files::isRegularFile)
                            .map(path -> path.getFileName().toString()))
                    .containsExactly(FINGERPRINT + "-" + other);
        }
        assertThatThrownBy(() -> directory.copy(id, FINGERPRINT, new ByteArrayOutputStream()))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_directory_that_cannot_be_written_to_is_told_at_the_start() {
        assertThatThrownBy(() -> directory.use(folder.resolve("missing")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("CONCORDAT_FILES");
        assertThat(directory.isSetUp()).isFalse();
    }

    private Path file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "incoming", ""), content);
    }

    private TransactionSynchronizationRegistry transaction() {
        return (TransactionSynchronizationRegistry) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("registerInterposedSynchronization")) {
                        waiting.add((Synchronization) arguments[0]);
                    }
                    return null;
                });
    }
}
