package concordat.reports.workbook;

import static concordat.reports.workbook.Octets.ascii;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of one worksheet straight to bytes, one row at a time. Every cell has its address, a style and a type;
 * text is an inline string and nothing else, whatever it begins with (XL-9). Every row has its height, because not every
 * program works it out.
 */
final class SheetStream {
    /** The largest whole number up to which a cell keeps every digit. */
    private static final long LARGEST_EXACT = 999_999_999_999_999L;

    private static final int LONGEST_FORMULA_TEXT = 255;
    private static final int BUFFER = 64 * 1024;
    /** Room left in a row's tag for its height, which is known only at its end. */
    private static final byte[] HEIGHT_TO_COME = ascii(" ".repeat(11));

    private static final byte[][] HEIGHTS = IntStream.rangeClosed(0, Heights.HIGHEST)
            .mapToObj(points -> ascii(" ht=\"" + points + "\""))
            .toArray(byte[][]::new);

    private static final byte[] TEXT_END = ascii("</t></is></c>");
    private static final byte[] VALUE_END = ascii("</v></c>");
    private static final byte[] TRUE = ascii("1");
    private static final byte[] FALSE = ascii("0");
    private static final byte[] FORMULA_VALUE = ascii("</f><v>");
    private static final byte[] ROW = ascii("<row r=\"");
    private static final byte[] QUOTE = ascii("\"");
    private static final byte[] TAG_END = ascii(">");
    private static final byte[] ROW_END = ascii("</row>");

    private final OutputStream out;
    private final @Nullable CanonicalSheet canonical;
    private final Octets xml = new Octets(BUFFER);
    private final RowNumber row = new RowNumber();
    private int heightAt;
    private int lines;
    private int column;
    private int addressAt;
    private int addressLength;
    private CellStart[] cellStarts = new CellStart[0];
    private Style[] styles = new Style[0];

    /** What stands between a cell's address and its content, for each type of cell in one style. */
    private static final class Style {
        private final byte[] text;
        private final byte[] spacedText;
        private final byte[] number;
        private final byte[] truth;
        private final byte[] formula;
        private final byte[] formulaOfText;

        Style(int index) {
            String style = "\" s=\"" + index;
            text = ascii(style + "\" t=\"inlineStr\"><is><t>");
            spacedText = ascii(style + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            number = ascii(style + "\"><v>");
            truth = ascii(style + "\" t=\"b\"><v>");
            formula = ascii(style + "\"><f>");
            formulaOfText = ascii(style + "\" t=\"str\"><f>");
        }
    }

    /** @param canonical is told the value of each cell; null if nobody asks for a fingerprint */
    SheetStream(OutputStream out, @Nullable CanonicalSheet canonical) {
        this.out = out;
        this.canonical = canonical;
    }

    /** Writes a piece of the sheet's XML as it stands. */
    void raw(String piece) {
        xml.put(piece.getBytes(StandardCharsets.UTF_8));
    }

    /** Begins a row. Counted from 1. */
    void beginRow(int number) {
        row.set(number);
        column = 0;
        lines = 1;
        xml.put(ROW);
        xml.put(row.digits());
        xml.put(QUOTE);
        heightAt = xml.used();
        xml.put(HEIGHT_TO_COME);
        xml.put(TAG_END);
    }

    /** Ends a row that is as high as its longest text needs. */
    void endRow() {
        endRow(Heights.of(lines));
    }

    /**
     * Ends a row of that height, in points. Programs that work out heights themselves may still do so. A row is held until
     * it ends, because its height stands at its beginning.
     */
    void endRow(int points) {
        xml.replace(heightAt, HEIGHTS[points]);
        xml.put(ROW_END);
        if (canonical != null) {
            canonical.endRow(row.value());
        }
        if (xml.used() > BUFFER / 2) {
            flush();
        }
    }

    /** A cell of text that is wrapped at so many characters: its row grows with it. */
    void text(int style, String text, int width) {
        byte[] octets = cell(style, text);
        lines = Math.max(lines, Heights.lines(text, width, octets.length == text.length()));
    }

    /** A cell of text; shortened, with a note, if no cell could hold it. */
    void text(int style, String text) {
        cell(style, text);
    }

    private byte[] cell(int style, String text) {
        beginCell(Text.hasOuterSpace(text) ? style(style).spacedText : style(style).text);
        byte[] octets = characters(text);
        tell(CanonicalSheet.TEXT, octets);
        xml.put(TEXT_END);
        return octets;
    }

    /** Leaves a cell out. */
    void skipCell() {
        column++;
    }

    /** A cell with a whole number; as text when a spreadsheet would round it. */
    void number(int style, long number) {
        if (number > LARGEST_EXACT || number < -LARGEST_EXACT) {
            text(style, Long.toString(number));
        } else {
            decimal(style, number, 0);
        }
    }

    /** A cell with a decimal number; as text when a spreadsheet would round it. */
    void number(int style, BigDecimal number) {
        int scale = number.scale();
        if (scale < 0 || scale > Octets.MOST_DIGITS || number.precision() > Octets.MOST_DIGITS) {
            unusual(style, number);
            return;
        }
        long unscaled = number.unscaledValue().longValue();
        while (scale > 0 && unscaled % 10 == 0) {
            unscaled /= 10;
            scale--;
        }
        decimal(style, unscaled, scale);
    }

    /** A number with so many zeros at either end, or digits, that it is not written digit by digit. */
    private void unusual(int style, BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (plain.precision() > Octets.MOST_DIGITS) {
            text(style, number.toPlainString());
        } else {
            number(style, plain.toPlainString(), plain.toPlainString());
        }
    }

    /** A cell with a number. It has to be finite. */
    void number(int style, double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("A cell holds finite numbers only");
        }
        number(style, Double.toString(number), CanonicalSheet.number(number));
    }

    private void number(int style, String number, String canonicalNumber) {
        beginCell(style(style).number);
        xml.put(ascii(number));
        tell(CanonicalSheet.NUMBER, ascii(canonicalNumber));
        xml.put(VALUE_END);
    }

    private void decimal(int style, long unscaled, int scale) {
        beginCell(style(style).number);
        int from = xml.used();
        xml.putDecimal(unscaled, scale);
        tell(CanonicalSheet.NUMBER, xml.all(), from, xml.used() - from);
        xml.put(VALUE_END);
    }

    void truth(int style, boolean value) {
        byte[] truth = value ? TRUE : FALSE;
        beginCell(style(style).truth);
        xml.put(truth);
        tell(CanonicalSheet.TRUTH, truth);
        xml.put(VALUE_END);
    }

    /** A formula of our own making, never of text that somebody typed, with the number that it yields. */
    void formula(int style, String formula, double result) {
        beginCell(style(style).formula);
        characters(formula);
        xml.put(FORMULA_VALUE);
        xml.put(ascii(Double.toString(result)));
        tell(CanonicalSheet.NUMBER, ascii(CanonicalSheet.number(result)));
        xml.put(VALUE_END);
    }

    /**
     * A link, with words that are wrapped at so many characters; plain text if either end of it is longer than a formula can
     * hold. It is a formula, because Excel follows no more than 65,530 links of the other kind on one sheet.
     */
    void link(int linkStyle, int textStyle, Link link, int width) {
        String address = link.target().toASCIIString();
        String words = Text.clean(link.words());
        lines = Math.max(lines, Heights.lines(words, width));
        if (address.length() > LONGEST_FORMULA_TEXT || words.length() > LONGEST_FORMULA_TEXT) {
            text(textStyle, words);
            return;
        }
        beginCell(style(linkStyle).formulaOfText);
        characters("HYPERLINK(" + quoted(address) + "," + quoted(words) + ")");
        xml.put(FORMULA_VALUE);
        tell(CanonicalSheet.TEXT, characters(words));
        xml.put(VALUE_END);
    }

    /** The fingerprint of all that was written; the last thing that is asked. Empty if nobody wanted one. */
    Optional<String> fingerprint() {
        return Optional.ofNullable(canonical).map(CanonicalSheet::end);
    }

    /** Passes on what is still in hand. The stream beneath stays open. */
    void flush() {
        xml.moveTo(out);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private void tell(byte type, byte[] value) {
        tell(type, value, 0, value.length);
    }

    /** Tells the value of the cell that was begun last. */
    private void tell(byte type, byte[] values, int from, int length) {
        if (canonical != null) {
            canonical.cell(column - 1, xml.all(), addressAt, addressLength, type, values, from, length);
        }
    }

    private void beginCell(byte[] attributes) {
        if (column >= cellStarts.length) {
            int known = cellStarts.length;
            cellStarts = Arrays.copyOf(cellStarts, column + 1);
            for (int i = known; i <= column; i++) {
                cellStarts[i] = new CellStart(ascii(letters(i)));
            }
        }
        CellStart start = cellStarts[column++];
        addressAt = xml.used() + CellStart.address();
        xml.put(start.in(row, attributes));
        addressLength = start.addressLength();
    }

    private Style style(int index) {
        if (index >= styles.length) {
            int known = styles.length;
            styles = Arrays.copyOf(styles, index + 1);
            for (int i = known; i < styles.length; i++) {
                styles[i] = new Style(i);
            }
        }
        return styles[index];
    }

    /** Writes text as XML, made fit for a cell. @return what it says then, in UTF-8 */
    private byte[] characters(String text) {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        int plain = Text.plain(octets);
        if (text.length() > Text.LONGEST || Text.needsCleaning(octets, plain)) {
            octets = Text.clean(text).getBytes(StandardCharsets.UTF_8);
            plain = 0;
        }
        Text.putEscaped(octets, plain, xml);
        return octets;
    }

    /** The letters of a column. Counted from 0. */
    static String letters(int index) {
        StringBuilder letters = new StringBuilder(3);
        for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
            letters.append((char) ('A' + rest % 26));
        }
        return letters.reverse().toString();
    }
}
