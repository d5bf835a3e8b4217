package concordat.workshop;

import java.util.Set;
import java.util.TreeSet;

/**
 * What was found in a file.
 *
 * @param mediaType what it is by its content, whatever its name says
 * @param pages how many pages a PDF has; 0 for anything else
 * @param active what in it would do something by itself where it is opened
 */
record Findings(String mediaType, Problem problem, int pages, Set<Active> active) {
    Findings {
        active = Set.copyOf(active);
    }

    static Findings fine(String mediaType, int pages, Set<Active> active) {
        return new Findings(mediaType, Problem.NONE, pages, active);
    }

    static Findings wrong(String mediaType, Problem problem) {
        return new Findings(mediaType, problem, 0, Set.of());
    }

    @Override
    public Set<Active> active() {
        return new TreeSet<>(active);
    }

    /** Why a file cannot be used. */
    enum Problem {
        NONE,
        /** It asks for a password before it shows anything. */
        ENCRYPTED,
        /** It is not whole, or not what its beginning says. */
        BROKEN,
        /** It is packed so that it becomes huge where it is opened. */
        EXPLODES
    }

    /** What in a file would do something by itself. */
    enum Active {
        MACROS,
        SCRIPTS,
        LAUNCHES_PROGRAMS,
        EMBEDDED_FILES,
        CONTROLS,
        LINKED_FILES,
        FORM
    }
}
