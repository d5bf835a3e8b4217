package concordat.domain.agreement.text;

import org.jspecify.annotations.Nullable;

/** One thing that an instrument does to one clause of a text. */
public sealed interface ClauseChange {
    /** Which clause. */
    ClauseId clause();

    /**
     * A new clause is put in.
     *
     * @param after the clause after which it stands; null for the beginning of its part
     * @param number its number, such as "7A"
     */
    record Added(ClauseId clause, ClausePart part, @Nullable ClauseId after, String number, ClauseWords words)
            implements ClauseChange {
        /** @throws IllegalArgumentException if that is no number of a clause */
        public Added {
            number = Numbering.required(number);
        }
    }

    /** A clause gets other words. */
    record Replaced(ClauseId clause, ClauseWords words) implements ClauseChange {}

    /** A clause is taken out. */
    record Removed(ClauseId clause) implements ClauseChange {}

    /**
     * A clause gets another place, and keeps its number.
     *
     * @param after the clause after which it stands; null for the beginning of its part
     */
    record Moved(ClauseId clause, @Nullable ClauseId after) implements ClauseChange {}
}
