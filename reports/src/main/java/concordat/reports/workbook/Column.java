package concordat.reports.workbook;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table: its header, its type, its width, and what it shows of a row, wherever that is put. A missing value is
 * told in words, never by an empty cell (XL-5).
 *
 * @param <R> the rows of the table
 */
public final class Column<R> {
    /** What is said where a column has no meaning for a row. */
    public static final String NOT_APPLICABLE = "Not applicable";

    private static final String NOT_RECORDED = "Not recorded";

    private final String header;
    private final int width;
    private final boolean ofNumbers;
    private final String whenMissing;
    private final Cell<R> cell;

    private Column(String header, int width, boolean ofNumbers, String whenMissing, Cell<R> cell) {
        if (width < 1 || width > 255) {
            throw new IllegalArgumentException("A column is 1 to 255 characters wide");
        }
        this.header = header;
        this.width = width;
        this.ofNumbers = ofNumbers;
        this.whenMissing = whenMissing;
        this.cell = cell;
    }

    /** What a column takes from a row; null if the row does not have it. */
    @FunctionalInterface
    public interface Value<R, T> {
        /** The value in this row. */
        @Nullable
        T of(R row);
    }

    /** Puts the value of a row, or returns false if the row does not have it. */
    @FunctionalInterface
    private interface Cell<R> {
        boolean put(R row, Cells to);
    }

    /** How a value is put that is there. */
    @FunctionalInterface
    private interface Putting<T> {
        void put(Cells to, T value);
    }

    /** Text from people or from us; always text, never a formula (XL-9). The width is in characters. */
    public static <R> Column<R> text(String header, int width, Value<R, String> value) {
        return words(header, width, value, false);
    }

    /** Text by which a row is known, set in bold. The width is in characters. */
    public static <R> Column<R> name(String header, int width, Value<R, String> value) {
        return words(header, width, value, true);
    }

    private static <R> Column<R> words(String header, int width, Value<R, String> value, boolean strong) {
        return new Column<>(header, width, false, NOT_RECORDED, (row, to) -> {
            String words = value.of(row);
            if (words == null || words.isBlank()) {
                return false;
            }
            to.text(words, strong);
            return true;
        });
    }

    private static <R, T> Column<R> of(
            String header, int width, boolean ofNumbers, String whenMissing, Value<R, T> value, Putting<T> putting) {
        return new Column<>(header, width, ofNumbers, whenMissing, (row, to) -> {
            T there = value.of(row);
            if (there == null) {
                return false;
            }
            putting.put(to, there);
            return true;
        });
    }

    /** A date as a true date (XL-8), or as text if it is older than spreadsheets can tell. */
    public static <R> Column<R> date(String header, Value<R, LocalDate> value) {
        return of(header, 13, false, NOT_RECORDED, value, Cells::date);
    }

    /** An instant as date and time in Europe/London, to the second; say so in the header. */
    public static <R> Column<R> instant(String header, Value<R, Instant> value) {
        return of(header, 18, false, NOT_RECORDED, value, Cells::instant);
    }

    /** A whole number. */
    public static <R> Column<R> integer(String header, Value<R, Integer> value) {
        return of(header, 12, true, NOT_RECORDED, value, Cells::integer);
    }

    /** Money in pounds; the header names the unit (XL-8). */
    public static <R> Column<R> money(String header, Value<R, BigDecimal> value) {
        return of(header, 17, true, NOT_RECORDED, value, Cells::money);
    }

    /** A share of one as a true percentage: 0.125 is shown as 12.5% (XL-8). */
    public static <R> Column<R> percent(String header, Value<R, Double> value) {
        return of(header, 11, true, NOT_APPLICABLE, value, Cells::share);
    }

    /** A number in a unit that another column names, with decimals if it has some. */
    public static <R> Column<R> number(String header, Value<R, Double> value) {
        return of(header, 13, true, NOT_RECORDED, value, Cells::number);
    }

    /** Yes or no, in words. */
    public static <R> Column<R> yesNo(String header, Predicate<R> value) {
        return text(header, 11, row -> value.test(row) ? "Yes" : "No");
    }

    /** Words on a coloured ground (XL-4). The width is in characters. */
    public static <R> Column<R> tag(String header, int width, Value<R, Tag> value) {
        return of(header, width, false, NOT_APPLICABLE, value, Cells::tag);
    }

    /** A link to a page. The width is in characters. */
    public static <R> Column<R> link(String header, int width, Value<R, Link> value) {
        return of(header, width, false, "None", value, Cells::link);
    }

    /** The words by which a row is known, which lead to a page if there is one. The width is in characters. */
    public static <R> Column<R> linked(String header, int width, Value<R, Link> link, Value<R, String> name) {
        Column<R> words = name(header, width, name);
        return new Column<>(header, width, false, NOT_RECORDED, (row, to) -> {
            Link there = link.of(row);
            if (there == null) {
                return words.cell.put(row, to);
            }
            to.link(there);
            return true;
        });
    }

    /** The same column with other words for a missing value than "Not recorded". */
    public Column<R> orElse(String words) {
        return new Column<>(header, width, ofNumbers, words, cell);
    }

    /** What its header says. */
    public String header() {
        return header;
    }

    /** Puts what it shows of a row: a value, or the words for a missing one. */
    public void put(R row, Cells to) {
        if (!cell.put(row, to)) {
            to.missing(whenMissing);
        }
    }

    int width() {
        return width;
    }

    boolean isOfNumbers() {
        return ofNumbers;
    }
}
