package concordat.reports.workbook;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table: its header, its type, its width, and what it shows of a row. A missing value is told in words,
 * never by an empty cell (XL-5).
 *
 * @param <R> the rows of the table
 */
public final class Column<R> {
    /** Days from 30 December 1899 to 1 January 1970: what a spreadsheet counts before our epoch. */
    private static final long DAYS_BEFORE_EPOCH = 25_569;

    private static final double SECONDS_PER_DAY = 86_400;
    /** Before this day spreadsheets disagree about what day it is. */
    private static final long FIRST_DAY = LocalDate.of(1900, 3, 1).toEpochDay();

    private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    /** Room in a header for the button of a filter, in characters. */
    private static final int BUTTON = 2;

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

    /** Writes a cell, or returns false if there is nothing to write. */
    @FunctionalInterface
    private interface Cell<R> {
        boolean write(R row, SheetStream sheet, Styles styles, int width);
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
        return new Column<>(header, width, false, "Not recorded", (row, sheet, styles, wide) -> {
            String words = value.of(row);
            if (words == null || words.isBlank()) {
                return false;
            }
            sheet.text(index(strong ? styles.strong : styles.text), words, strong ? wide : Heights.plain(wide));
            return true;
        });
    }

    /** A date as a true date (XL-8), or as text if it is older than spreadsheets can tell. */
    public static <R> Column<R> date(String header, Value<R, LocalDate> value) {
        return new Column<>(header, 13, false, "Not recorded", (row, sheet, styles, wide) -> {
            LocalDate date = value.of(row);
            if (date == null) {
                return false;
            }
            long day = date.toEpochDay();
            if (day < FIRST_DAY || day > LAST_DAY) {
                sheet.text(index(styles.text), IN_WORDS.format(date));
            } else {
                sheet.number(index(styles.date), day + DAYS_BEFORE_EPOCH);
            }
            return true;
        });
    }

    /** An instant as date and time in Europe/London, to the second; say so in the header. */
    public static <R> Column<R> instant(String header, Value<R, Instant> value) {
        return new Column<>(header, 18, false, "Not recorded", (row, sheet, styles, wide) -> {
            Instant instant = value.of(row);
            if (instant == null) {
                return false;
            }
            LocalDateTime local = LocalDateTime.ofInstant(instant, LONDON);
            sheet.number(
                    index(styles.instant),
                    local.toLocalDate().toEpochDay()
                            + DAYS_BEFORE_EPOCH
                            + local.toLocalTime().toSecondOfDay() / SECONDS_PER_DAY);
            return true;
        });
    }

    /** A whole number. */
    public static <R> Column<R> integer(String header, Value<R, Integer> value) {
        return new Column<>(header, 12, true, "Not recorded", (row, sheet, styles, wide) -> {
            Integer number = value.of(row);
            if (number == null) {
                return false;
            }
            sheet.number(index(styles.integer), number);
            return true;
        });
    }

    /** Money in pounds; the header names the unit (XL-8). */
    public static <R> Column<R> money(String header, Value<R, BigDecimal> value) {
        return new Column<>(header, 17, true, "Not recorded", (row, sheet, styles, wide) -> {
            BigDecimal amount = value.of(row);
            if (amount == null) {
                return false;
            }
            sheet.number(index(styles.money), amount);
            return true;
        });
    }

    /** A share of one as a true percentage: 0.125 is shown as 12.5% (XL-8). */
    public static <R> Column<R> percent(String header, Value<R, Double> value) {
        return new Column<>(header, 11, true, "Not applicable", (row, sheet, styles, wide) -> {
            Double share = value.of(row);
            if (share == null) {
                return false;
            }
            sheet.number(index(styles.percent), share);
            return true;
        });
    }

    /** Yes or no, in words. */
    public static <R> Column<R> yesNo(String header, Predicate<R> value) {
        return text(header, 11, row -> value.test(row) ? "Yes" : "No");
    }

    /** Words on a coloured ground (XL-4). The width is in characters. */
    public static <R> Column<R> tag(String header, int width, Value<R, Tag> value) {
        return new Column<>(header, width, false, "Not applicable", (row, sheet, styles, wide) -> {
            Tag tag = value.of(row);
            if (tag == null) {
                return false;
            }
            sheet.text(index(styles.tone(tag.tone())), tag.words(), wide);
            return true;
        });
    }

    /** A link to a page. The width is in characters. */
    public static <R> Column<R> link(String header, int width, Value<R, Link> value) {
        return new Column<>(header, width, false, "None", (row, sheet, styles, wide) -> {
            Link link = value.of(row);
            if (link == null) {
                return false;
            }
            sheet.link(index(styles.link), index(styles.text), link, wide);
            return true;
        });
    }

    /** The same column with other words for a missing value than "Not recorded". */
    public Column<R> orElse(String words) {
        return new Column<>(header, width, ofNumbers, words, cell);
    }

    String header() {
        return header;
    }

    int width() {
        return width;
    }

    void writeHeader(SheetStream sheet, Styles styles) {
        sheet.text(index(ofNumbers ? styles.headerOfNumbers : styles.header), header, Math.max(4, width - BUTTON));
    }

    void write(R row, SheetStream sheet, Styles styles) {
        if (!cell.write(row, sheet, styles, width)) {
            writeWords(whenMissing, sheet, styles);
        }
    }

    void writeWords(String words, SheetStream sheet, Styles styles) {
        sheet.text(index(ofNumbers ? styles.mutedOfNumbers : styles.muted), words, width);
    }

    private static int index(XSSFCellStyle style) {
        return style.getIndex();
    }
}
