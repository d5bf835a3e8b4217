package concordat.domain.intake;

import java.time.LocalDate;

/**
 * What a cell of a table holds, as whoever reads the file has found it: never a formula.
 *
 * @param kind as what the file keeps it; all is text in a file of separated values
 * @param text the text itself; a number with a decimal point and no grouping; a day as 2026-03-31; "yes" or "no"
 */
public record Cell(Kind kind, String text) {
    /** As what a file keeps a value. */
    public enum Kind {
        TEXT,
        NUMBER,
        DAY,
        TRUTH
    }

    /** Nothing. */
    public static final Cell EMPTY = new Cell(Kind.TEXT, "");

    public static Cell text(String text) {
        return new Cell(Kind.TEXT, text.strip());
    }

    public static Cell number(String plain) {
        return new Cell(Kind.NUMBER, plain);
    }

    public static Cell day(LocalDate day) {
        return new Cell(Kind.DAY, day.toString());
    }

    public static Cell truth(boolean holds) {
        return new Cell(Kind.TRUTH, holds ? "yes" : "no");
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
