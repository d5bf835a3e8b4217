package concordat.domain.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that lies on disk for as long as it is looked at, and is gone when it is closed, whatever became of it.
 *
 * @param bytes how long it is
 * @param fingerprint its SHA-256, in hexadecimal digits
 */
public record Spooled(Path content, long bytes, String fingerprint) implements AutoCloseable {
    /**
     * What comes in, as a file. It is never in memory whole.
     *
     * @throws IOException if it breaks off, and then nothing is left
     */
    public static Spooled of(InputStream in) throws IOException {
        Path content = Files.createTempFile("incoming", "");
        try {
            Files.copy(in, content, StandardCopyOption.REPLACE_EXISTING);
            return at(content);
        } catch (IOException | RuntimeException brokenOff) {
            Files.deleteIfExists(content);
            throw brokenOff;
        }
    }

    /** A file that lies there already; it is this one's from now on. */
    public static Spooled at(Path content) throws IOException {
        return new Spooled(content, Files.size(content), fingerprint(content));
    }

    /** The SHA-256 of a file, read in pieces. */
    public static String fingerprint(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(content);
    }
}
