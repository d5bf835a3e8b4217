package concordat.persistence.journal;

import java.util.Optional;

/**
 * What a verification of the journal has found.
 *
 * @param entries how many entries were found to be as they were written, from the first on
 * @param payloadsRemoved of how many of them the payload was lawfully removed (RC-2); the chain holds without
 * @param broken the first entry that is not as it was written; without one the journal is whole
 */
public record Verdict(long entries, long payloadsRemoved, Optional<Broken> broken) {

    /**
     * The first broken entry.
     *
     * @param position its place among all entries of the installation
     * @param chain the chain it belongs to: "installation", or the partnership's id
     * @param difference what is not as it was written
     */
    public record Broken(long position, String chain, String difference) {}

    /** Whether the journal is as it was written. */
    public boolean isWhole() {
        return broken.isEmpty();
    }

    /** The verdict in one line. */
    public String words() {
        return broken.map(first -> "The journal is broken at entry " + first.position() + " (chain: " + first.chain()
                        + "): " + first.difference() + ". " + entries + " entries before it are as they were written.")
                .orElseGet(() -> "The journal is whole: " + entries + " entries"
                        + (payloadsRemoved == 0
                                ? "."
                                : ", of " + payloadsRemoved + " of which the payload has been removed."));
    }
}
