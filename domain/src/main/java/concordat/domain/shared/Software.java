package concordat.domain.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The software that this is, as it says of itself in what it makes. */
public final class Software {
    /** The version under which it was built, such as {@code 0.1.0}. */
    public static final String VERSION = version();

    private Software() {}

    private static String version() {
        Properties told = new Properties();
        try (InputStream in = Software.class.getResourceAsStream("software.properties")) {
            if (in == null) {
                throw new IllegalStateException("The software does not say which version it is");
            }
            told.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return told.getProperty("version");
    }
}
