package concordat.domain.paper;

import java.nio.file.Path;

/**
 * What a scanner for harmful files said of one.
 *
 * @param finding what it calls what it found; empty unless something was found
 */
public record Scan(Verdict verdict, String finding) {
    /** How it ended. */
    public enum Verdict {
        /** No scanner is set up. */
        NOT_SCANNED,
        CLEAN,
        FOUND,
        /** One is set up, and did not answer. */
        UNAVAILABLE
    }

    /** A scanner for harmful files, if one is set up. */
    public interface Scanner {
        /** What it says of that file. */
        Scan scan(Path file);
    }
}
