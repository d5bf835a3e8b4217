package concordat.persistence.paper;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A directory in which the content of files is kept instead of the database, if {@code CONCORDAT_FILES} names one. All nodes share it.
 * Each content lies under its SHA-256 and its own id: no name that a person gave becomes part of a path, and two of the same content do
 * not depend on each other.
 */
@ApplicationScoped
class FilesDirectory {
    private static final Logger LOG = Logger.getLogger(FilesDirectory.class.getName());

    private @Nullable Path root;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private @Nullable TransactionSynchronizationRegistry transaction;

    FilesDirectory() {}

    FilesDirectory(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    /** Looks whether it can be written to, so that whoever starts a server without it learns of it then. */
    @PostConstruct
    void check() {
        @Nullable String named = System.getenv("CONCORDAT_FILES");
        if (named != null && !named.isBlank()) {
            use(Path.of(named));
        }
    }

    void use(Path directory) {
        if (!Files.isDirectory(directory) || !Files.isWritable(directory)) {
            throw new IllegalStateException(
                    "CONCORDAT_FILES names " + directory + ", which is no directory that can be written to.");
        }
        root = directory;
    }

    boolean isSetUp() {
        return root != null;
    }

    /** Keeps it, on disk before the transaction ends; and takes it away again if that does not end well. */
    void keep(UUID id, String fingerprint, Path content) throws IOException {
        Path kept = at(id, fingerprint);
        Files.createDirectories(kept.getParent());
        Path arriving = kept.resolveSibling(kept.getFileName() + ".arriving");
        if (transaction != null) {
            transaction.registerInterposedSynchronization(new TakingAway(kept, arriving));
        }
        Files.copy(content, arriving, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel channel = FileChannel.open(arriving, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(arriving, kept, StandardCopyOption.ATOMIC_MOVE);
    }

    void copy(UUID id, String fingerprint, OutputStream to) throws IOException {
        Files.copy(at(id, fingerprint), to);
    }

    private Path at(UUID id, String fingerprint) {
        if (root == null) {
            throw new IllegalStateException(
                    "A file is kept in a directory, and CONCORDAT_FILES does not name it any more.");
        }
        return root.resolve(fingerprint.substring(0, 2))
                .resolve(fingerprint.substring(2, 4))
                .resolve(fingerprint + "-" + id);
    }

    private record TakingAway(Path kept, Path arriving) implements Synchronization {
        @Override
        public void beforeCompletion() {
            // Only what has become of the transaction matters.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                return;
            }
            try {
                Files.deleteIfExists(arriving);
                Files.deleteIfExists(kept);
            } catch (IOException | UncheckedIOException left) {
                LOG.log(Level.WARNING, "A file that was not kept could not be taken away again: " + kept, left);
            }
        }
    }
}
