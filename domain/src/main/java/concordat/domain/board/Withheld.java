package concordat.domain.board;

/**
 * How many rows of a committee that the reader belongs to are left out, and why: a number and a reason, never what.
 *
 * @param rows at least one
 */
public record Withheld(Reason reason, long rows) {

    public Withheld {
        if (rows < 1) {
            throw new IllegalArgumentException("A reason without rows is not given");
        }
    }

    /** Why a row is left out. */
    public enum Reason {
        RECUSED("you are recused from the item"),
        RESERVED_BUSINESS("the item is reserved business (Part 2), for which you are not appointed"),
        NOT_PUBLISHED("the item is not published or not declared yet"),
        CONFIDENTIAL("the agreement is confidential to its sponsors, managers and officers");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** The reason as it is put to the reader. */
        public String words() {
            return words;
        }
    }
}
