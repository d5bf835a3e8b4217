package concordat.stack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Passwords that the stack made up for itself, kept in the data directory in a file that only its owner can read. */
final class Secrets {
    private final Path file;
    private final Properties known = new Properties();

    static Secrets in(Path data) {
        return new Secrets(data.resolve("secrets.properties"));
    }

    private Secrets(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                known.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The secret of that name, made up on first use. */
    synchronized String get(String name) {
        String secret = known.getProperty(name);
        if (secret == null) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            secret = HexFormat.of().formatHex(random);
            known.setProperty(name, secret);
            save();
        }
        return secret;
    }

    private void save() {
        try {
            if (Files.notExists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (Writer writer = Files.newBufferedWriter(file)) {
                known.store(writer, "Made by Concordat for itself. Keep with the data; show to nobody.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
