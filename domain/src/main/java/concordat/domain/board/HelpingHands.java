package concordat.domain.board;

import java.util.concurrent.Executor;

/**
 * Threads of the server that take a piece of the work of making a report beside the one that makes it. They may refuse it, or come to it
 * late or never: whoever asks for help can do without.
 */
@FunctionalInterface
public interface HelpingHands extends Executor {
    /** Nobody helps. */
    HelpingHands NONE = work -> {};
}
