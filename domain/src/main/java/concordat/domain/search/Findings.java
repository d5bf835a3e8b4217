package concordat.domain.search;

import java.util.List;

/**
 * What answers a question, of what its reader may see.
 *
 * @param total how many records
 * @param more whether there are older ones beyond those that were counted
 * @param kinds how many there are of each kind, whatever kind was chosen; the same for committees and partners
 * @param page one page of them
 */
public record Findings(
        long total, boolean more, List<Tally> kinds, List<Tally> committees, List<Tally> partners, List<Found> page) {
    /** How many records are counted at most: the newest. */
    public static final int MOST = 1_000;

    /** How many a page shows. */
    public static final int PAGE = 20;

    /** Nothing. */
    public static final Findings NONE = new Findings(0, false, List.of(), List.of(), List.of(), List.of());

    public Findings {
        kinds = List.copyOf(kinds);
        committees = List.copyOf(committees);
        partners = List.copyOf(partners);
        page = List.copyOf(page);
    }

    /**
     * How many answers a choice leaves.
     *
     * @param key the choice, as an address has it
     */
    public record Tally(String key, String label, long count) {}

    /** How many pages there are. */
    public int pages() {
        return (int) ((total + PAGE - 1) / PAGE);
    }
}
