package concordat.domain.minutes;

import java.util.Arrays;
import java.util.List;

/**
 * One thing on record that minutes and highlight reports state and nobody edits (MI-3).
 *
 * @param cells what it says: one sentence, or the cells of a row of a table, in the order that the kind gives
 */
public record Fact(Kind kind, List<String> cells) {
    private static final String BETWEEN = "\t";

    /** Kinds of facts, with the heading under which they stand. */
    public enum Kind {
        /** Number, title and section of the item. */
        ITEM("Item"),
        /** Name, post, organisation, seat, whether it votes, and times. */
        PRESENT("Present"),
        /** Name, post, organisation, for which items, and times. */
        IN_ATTENDANCE("In attendance"),
        APOLOGIES("Apologies"),
        MEETING("Meeting"),
        TAKEN("Taken"),
        LATE("Late item"),
        PAPER("Paper"),
        QUORUM("Quorum"),
        DECLARATION("Declaration of interest"),
        MOVEMENT("Coming and going"),
        MINUTES("Minutes"),
        /** Reference, question, outcome. */
        DECISION("Decision"),
        ARITHMETIC("How it was decided"),
        CONDITION("Condition"),
        /** Reference, what is to be done, by whom, by when. */
        ACTION("Action"),
        /** Title of the paper and how far it assures. */
        ASSURANCE("Assurance"),
        CHAIR("Chair"),
        /** Reference, question, what is awaited, since when, the answers so far. */
        RATIFICATION("For ratification"),
        /** Reference, issue, what is asked, of whom, by when. */
        ESCALATION("Escalation"),
        /** The same of what is sent across. */
        REFERRAL("Referral"),
        /** Agreement, risk, score, owner, controls. */
        RISK("Risk");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** What people call it. */
        public String words() {
            return words;
        }
    }

    /** Cells are one line each, so that a fact is one line of text. */
    public Fact {
        cells = cells.stream().map(cell -> cell.replaceAll("\\s+", " ").strip()).toList();
    }

    public static Fact of(Kind kind, String... cells) {
        return new Fact(kind, Arrays.asList(cells));
    }

    /** That cell; blank if there is none. */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    /** It as one sentence, or the cells of a row separated by commas. */
    public String words() {
        return String.join(", ", cells.stream().filter(cell -> !cell.isEmpty()).toList());
    }

    /** It as one line of text, from which it can be read again. */
    String line() {
        return kind.name() + BETWEEN + String.join(BETWEEN, cells);
    }

    static Fact parse(String line) {
        List<String> parts = Arrays.asList(line.split(BETWEEN, -1));
        return new Fact(Kind.valueOf(parts.get(0)), parts.subList(1, parts.size()));
    }
}
