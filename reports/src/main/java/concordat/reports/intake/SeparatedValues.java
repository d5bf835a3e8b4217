package concordat.reports.intake;

import concordat.domain.intake.Cell;
import concordat.domain.intake.Mapping;
import concordat.domain.intake.Tables;
import concordat.domain.intake.Unreadable;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A CSV file (RFC 4180), as Excel saves it: in UTF-8, with a mark at the beginning or without, or else in the code page of
 * Windows in western Europe; parted by commas, semicolons or tabs, whichever its headings have most of.
 */
final class SeparatedValues {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char QUOTE = '"';
    private static final int END = -1;

    private final byte[] content;

    SeparatedValues(byte[] content) {
        this.content = content;
    }

    void read(Tables.Rows rows) {
        if (content.length > 1 && ((content[0] & 0xFF) == 0xFF || (content[0] & 0xFF) == 0xFE)) {
            throw new Unreadable("The file is in UTF-16. Save it as \"CSV UTF-8 (comma delimited)\" in Excel.");
        }
        for (byte each : content) {
            if (each == 0) {
                throw new Unreadable("This is no CSV file, whatever its name says. Save the register as CSV UTF-8.");
            }
        }
        int mark = content.length > 2
                        && content[0] == (byte) 0xEF
                        && content[1] == (byte) 0xBB
                        && content[2] == (byte) 0xBF
                ? 3
                : 0;
        Charset charset = isUtf8() ? StandardCharsets.UTF_8 : WINDOWS;
        try (Reader reader = new BufferedReader(
                new InputStreamReader(new ByteArrayInputStream(content, mark, content.length - mark), charset))) {
            new Parse(new PushbackReader(reader), separator(charset, mark), rows).run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private boolean isUtf8() {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer characters = CharBuffer.allocate(8192);
        while (true) {
            characters.clear();
            CoderResult result = decoder.decode(bytes, characters, true);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
        }
    }

    private char separator(Charset charset, int mark) {
        String beginning = new String(content, mark, Math.min(content.length - mark, 8192), charset);
        int[] counts = new int[3];
        boolean quoted = false;
        for (int at = 0; at < beginning.length(); at++) {
            char each = beginning.charAt(at);
            if (each == QUOTE) {
                quoted = !quoted;
            } else if (!quoted && (each == '\n' || each == '\r')) {
                break;
            } else if (!quoted) {
                int which = ",;\t".indexOf(each);
                if (which >= 0) {
                    counts[which]++;
                }
            }
        }
        int most = counts[1] > counts[0] ? 1 : 0;
        return ",;\t".charAt(counts[2] > counts[most] ? 2 : most);
    }

    /** Goes through the characters once. */
    private static final class Parse {
        private final PushbackReader in;
        private final char separator;
        private final Tables.Rows rows;
        private final StringBuilder value = new StringBuilder();
        private List<Cell> cells = new ArrayList<>();
        private int number = 1;

        private Parse(PushbackReader in, char separator, Tables.Rows rows) {
            this.in = in;
            this.separator = separator;
            this.rows = rows;
        }

        private void run() throws IOException {
            int next = in.read();
            while (next != END) {
                if (next == QUOTE && value.toString().isBlank()) {
                    value.setLength(0);
                    quoted();
                } else if (next == separator) {
                    cell();
                } else if (next == '\n' || next == '\r') {
                    endOfLine(next);
                } else {
                    append(next);
                }
                next = in.read();
            }
            if (value.length() > 0 || !cells.isEmpty()) {
                row();
            }
        }

        private void quoted() throws IOException {
            while (true) {
                int next = in.read();
                if (next == END) {
                    throw new Unreadable(
                            "The file is cut off: a quotation mark in cell " + place() + " is never closed.");
                }
                if (next != QUOTE) {
                    append(next);
                    continue;
                }
                int after = in.read();
                if (after != QUOTE) {
                    requireEnd(after);
                    return;
                }
                append(QUOTE);
            }
        }

        private void requireEnd(int after) throws IOException {
            if (after == END) {
                return;
            }
            if (after != separator && after != '\n' && after != '\r') {
                throw new Unreadable("Cell " + place()
                        + " goes on after its closing quotation mark. Save the file anew from Excel.");
            }
            in.unread(after);
        }

        private void append(int character) {
            if (value.length() > Limited.LONGEST_CELL) {
                throw new Unreadable("Cell " + place()
                        + " holds more text than Excel can. Shorten it, or close its quotation marks.");
            }
            value.append((char) character);
        }

        private String place() {
            return Mapping.letters(cells.size()) + number;
        }

        private void cell() {
            Limited.requireColumn(cells.size());
            cells.add(Cell.text(value.toString()));
            value.setLength(0);
        }

        private void endOfLine(int character) throws IOException {
            if (character == '\r') {
                int after = in.read();
                if (after != '\n' && after != END) {
                    in.unread(after);
                }
            }
            row();
        }

        private void row() {
            cell();
            rows.row(number++, cells);
            cells = new ArrayList<>();
        }
    }
}
