package concordat.domain.paper;

import java.nio.file.Path;
import java.util.Set;

/**
 * What was found in a file that came in.
 *
 * @param mediaType what it is by its content
 * @param pages how many pages a PDF has; 0 for anything else
 */
public record Examination(String mediaType, Problem problem, int pages, Set<ActiveContent> active) {
    public Examination {
        active = Set.copyOf(active);
    }

    /** Why a file cannot be used. */
    public enum Problem {
        NONE,
        /** It asks for a password. */
        ENCRYPTED,
        /** It is not whole, or not what its beginning says. */
        BROKEN,
        /** It becomes huge where it is opened. */
        EXPLODES,
        /** It took more time or memory than there is for one file. */
        TOO_MUCH
    }

    /** Looks into people's files, never within the server itself. */
    public interface Examiner {
        /** What is in that file. */
        Examination examine(Path file);
    }
}
