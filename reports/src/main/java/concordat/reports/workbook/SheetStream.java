package concordat.reports.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes the rows of one worksheet straight to bytes, one row at a time. Every cell has its address, a style and a type;
 * text is an inline string and nothing else, whatever it begins with (XL-9). Every row has its height, because not every
 * program works it out.
 */
final class SheetStream {
    /** The largest whole number up to which a cell keeps every digit. */
    private static final long LARGEST_EXACT = 999_999_999_999_999L;

    private static final int MOST_DIGITS = 15;
    private static final int LONGEST_FORMULA_TEXT = 255;
    private static final int BUFFER = 64 * 1024;
    /** Room for the longest thing that is written without asking for room in between. */
    private static final int RESERVE = 64;
    /** Room left in a row's tag for its height, which is known only at its end. */
    private static final byte[] HEIGHT_TO_COME = ascii(" ".repeat(11));

    private static final byte[] TEXT_END = ascii("</t></is></c>");
    private static final byte[] VALUE_END = ascii("</v></c>");
    private static final byte[] FORMULA_VALUE = ascii("</f><v>");
    private static final byte[] ROW = ascii("<row r=\"");
    private static final byte[] CELL = ascii("<c r=\"");
    private static final byte[] QUOTE = ascii("\"");
    private static final byte[] TAG_END = ascii(">");
    private static final byte[] ROW_END = ascii("</row>");
    private static final byte[] AMP = ascii("&amp;");
    private static final byte[] LT = ascii("&lt;");
    private static final byte[] GT = ascii("&gt;");
    private static final byte[] UNDERSCORE = ascii("_x005F_");
    private static final byte[] NOT_ESCAPED = {};

    private final OutputStream out;
    private final CanonicalSheet canonical;
    private byte[] buffer = new byte[BUFFER];
    private int used;
    private int row;
    private byte[] rowNumber = new byte[0];
    private int heightAt;
    private int lines;
    private int column;
    private byte[][] cellStarts = new byte[0][];
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

    /** @param canonical is told the value of each cell */
    SheetStream(OutputStream out, CanonicalSheet canonical) {
        this.out = out;
        this.canonical = canonical;
    }

    /** Writes a piece of the sheet's XML as it stands. */
    void raw(String xml) {
        bytes(xml.getBytes(StandardCharsets.UTF_8));
    }

    /** Begins a row. Counted from 1. */
    void beginRow(int number) {
        row = number;
        rowNumber = ascii(Integer.toString(number));
        column = 0;
        lines = 1;
        bytes(ROW);
        bytes(rowNumber);
        bytes(QUOTE);
        heightAt = used;
        bytes(HEIGHT_TO_COME);
        bytes(TAG_END);
    }

    /** Ends a row that is as high as its longest text needs. */
    void endRow() {
        endRow(Heights.of(lines));
    }

    /** Ends a row of that height, in points. Programs that work out heights themselves may still do so. */
    void endRow(int points) {
        byte[] height = ascii(" ht=\"" + points + "\"");
        System.arraycopy(height, 0, buffer, heightAt, height.length);
        bytes(ROW_END);
        canonical.endRow(row);
        if (used > BUFFER / 2) {
            flush();
        }
    }

    /** A cell of text that is wrapped at so many characters: its row grows with it. */
    void text(int style, String text, int width) {
        lines = Math.max(lines, Heights.lines(text, width));
        text(style, text);
    }

    /** A cell of text; shortened, with a note, if no cell could hold it. */
    void text(int style, String text) {
        String fitting = text.length() > Text.LONGEST ? Text.clean(text) : text;
        beginCell();
        bytes(Text.hasOuterSpace(fitting) ? style(style).spacedText : style(style).text);
        said(fitting);
        bytes(TEXT_END);
    }

    /** Leaves a cell out. */
    void skipCell() {
        column++;
    }

    /** A cell with a whole number; as text when a spreadsheet would round it. */
    void number(int style, long number) {
        if (number > LARGEST_EXACT || number < -LARGEST_EXACT) {
            text(style, Long.toString(number));
            return;
        }
        beginCell();
        bytes(style(style).number);
        int from = used;
        digits(number);
        canonical(CanonicalSheet.NUMBER, from);
        bytes(VALUE_END);
    }

    /** A cell with a decimal number; as text when a spreadsheet would round it. */
    void number(int style, BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (plain.precision() > MOST_DIGITS) {
            text(style, number.toPlainString());
            return;
        }
        beginCell();
        bytes(style(style).number);
        int from = used;
        bytes(ascii(plain.toPlainString()));
        canonical(CanonicalSheet.NUMBER, from);
        bytes(VALUE_END);
    }

    /** A cell with a number. It has to be finite. */
    void number(int style, double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("A cell holds finite numbers only");
        }
        beginCell();
        bytes(style(style).number);
        bytes(ascii(Double.toString(number)));
        canonical(CanonicalSheet.NUMBER, CanonicalSheet.number(number));
        bytes(VALUE_END);
    }

    void truth(int style, boolean value) {
        beginCell();
        bytes(style(style).truth);
        room();
        buffer[used++] = (byte) (value ? '1' : '0');
        canonical(CanonicalSheet.TRUTH, used - 1);
        bytes(VALUE_END);
    }

    /** A formula of our own making, never of text that somebody typed, with the number that it yields. */
    void formula(int style, String formula, double result) {
        beginCell();
        bytes(style(style).formula);
        characters(formula);
        bytes(FORMULA_VALUE);
        bytes(ascii(Double.toString(result)));
        canonical(CanonicalSheet.NUMBER, CanonicalSheet.number(result));
        bytes(VALUE_END);
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
        beginCell();
        bytes(style(linkStyle).formulaOfText);
        characters("HYPERLINK(" + quoted(address) + "," + quoted(words) + ")");
        bytes(FORMULA_VALUE);
        said(words);
        bytes(VALUE_END);
    }

    /** The fingerprint of all that was written; the last thing that is asked. */
    String fingerprint() {
        return canonical.end();
    }

    /** Passes on what is still in hand. The stream beneath stays open. */
    void flush() {
        try {
            out.write(buffer, 0, used);
            used = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    /** Writes the text of a cell, and tells what it is. */
    private void said(String text) {
        int from = used;
        if (characters(text)) {
            canonical(CanonicalSheet.TEXT, from);
        } else {
            canonical(CanonicalSheet.TEXT, Text.clean(text));
        }
    }

    /** Tells a value that stands in the buffer from there on. */
    private void canonical(byte type, int from) {
        byte[] start = cellStarts[column - 1];
        canonical.cell(
                column - 1, start, CELL.length, start.length - CELL.length, rowNumber, type, buffer, from, used - from);
    }

    private void canonical(byte type, String value) {
        byte[] start = cellStarts[column - 1];
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        canonical.cell(
                column - 1, start, CELL.length, start.length - CELL.length, rowNumber, type, bytes, 0, bytes.length);
    }

    private void beginCell() {
        if (column >= cellStarts.length) {
            int known = cellStarts.length;
            cellStarts = Arrays.copyOf(cellStarts, column + 1);
            for (int i = known; i <= column; i++) {
                cellStarts[i] = ascii("<c r=\"" + letters(i));
            }
        }
        bytes(cellStarts[column++]);
        bytes(rowNumber);
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

    /** The letters of a column. Counted from 0. */
    static String letters(int index) {
        StringBuilder letters = new StringBuilder(3);
        for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
            letters.append((char) ('A' + rest % 26));
        }
        return letters.reverse().toString();
    }

    /** Writes text as XML. @return whether what was written is the text itself, with nothing escaped */
    private boolean characters(String text) {
        boolean plain = true;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            room();
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F) {
                byte[] escaped = c == '&' || c == '<' || c == '>' || c == '_' ? escaped(text, i) : NOT_ESCAPED;
                if (escaped.length == 0) {
                    buffer[used++] = (byte) c;
                } else {
                    plain = false;
                    System.arraycopy(escaped, 0, buffer, used, escaped.length);
                    used += escaped.length;
                }
            } else if (c == '\n' || c == '\t') {
                buffer[used++] = (byte) c;
            } else if (c == '\r') {
                if (i + 1 == length || text.charAt(i + 1) != '\n') {
                    buffer[used++] = '\n';
                }
            } else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                fourBytes(Character.toCodePoint(c, text.charAt(++i)));
            } else if (c < 0x800 && Text.isPlain(c)) {
                buffer[used++] = (byte) (0xC0 | c >> 6);
                buffer[used++] = (byte) (0x80 | (c & 0x3F));
            } else {
                threeBytes(Text.isPlain(c) ? c : '\uFFFD');
            }
        }
        return plain;
    }

    private static byte[] escaped(String text, int at) {
        return switch (text.charAt(at)) {
            case '&' -> AMP;
            case '<' -> LT;
            case '>' -> GT;
            default -> Text.isEscape(text, at) ? UNDERSCORE : NOT_ESCAPED;
        };
    }

    private void threeBytes(char c) {
        buffer[used++] = (byte) (0xE0 | c >> 12);
        buffer[used++] = (byte) (0x80 | (c >> 6 & 0x3F));
        buffer[used++] = (byte) (0x80 | (c & 0x3F));
    }

    private void fourBytes(int codePoint) {
        buffer[used++] = (byte) (0xF0 | codePoint >> 18);
        buffer[used++] = (byte) (0x80 | (codePoint >> 12 & 0x3F));
        buffer[used++] = (byte) (0x80 | (codePoint >> 6 & 0x3F));
        buffer[used++] = (byte) (0x80 | (codePoint & 0x3F));
    }

    private void digits(long number) {
        room();
        if (number < 0) {
            buffer[used++] = '-';
        }
        long rest = Math.abs(number);
        int count = 1;
        for (long ten = 10; count < MOST_DIGITS && rest >= ten; ten *= 10) {
            count++;
        }
        for (int i = used + count - 1; i >= used; i--) {
            buffer[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        used += count;
    }

    /** A row is held until it ends, whatever its length, because its height stands at its beginning. */
    private void room() {
        if (used > buffer.length - RESERVE) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
    }

    private void bytes(byte[] bytes) {
        while (bytes.length > buffer.length - used) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        System.arraycopy(bytes, 0, buffer, used, bytes.length);
        used += bytes.length;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
