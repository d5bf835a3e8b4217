package concordat.reports.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * Writes lines of comma-separated values (RFC 4180), in UTF-8 with the mark by which spreadsheets know that. Dates are in ISO
 * 8601, instants with their offset in Europe/London, money is plain, a share is of one: 0.125. Text says what it says in a
 * workbook; what a spreadsheet would take for a formula begins with an apostrophe (XL-9), true numbers never do.
 */
public final class Csv {
    private static final char MARK = '\uFEFF';
    private static final String END = "\r\n";
    /** The wide forms are taken for the others where East Asian text is written. */
    private static final String FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";
    /** What spreadsheets of other countries take for the end of a value, too. */
    private static final String QUOTED = ",;\"\t\n\r";

    private static final int FULL = 8_192;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final OutputStream out;
    private final StringBuilder lines = new StringBuilder(2 * FULL);
    private final Cells cells = new Values();
    private boolean begun;

    private Csv(OutputStream out) {
        this.out = out;
        lines.append(MARK);
    }

    /** Writes to a stream, which is left open, some kilobytes at a time. */
    public static Csv on(OutputStream out) {
        return new Csv(out);
    }

    /** Writes a line of words. @throws UncheckedIOException if the stream cannot be written to */
    public void line(String... words) {
        for (String each : words) {
            put(safe(each));
        }
        endLine();
    }

    /** Writes the header row of a table. @throws UncheckedIOException if the stream cannot be written to */
    public void header(Table<?> table) {
        line(table.columns().stream().map(Column::header).toArray(String[]::new));
    }

    /** Writes a row of a table. @throws UncheckedIOException if the stream cannot be written to */
    public <R> void row(Table<R> table, R row) {
        for (Column<R> column : table.columns()) {
            column.put(row, cells);
        }
        endLine();
    }

    /** Ends the file. @throws UncheckedIOException if the stream cannot be written to */
    public void end() {
        write();
        try {
            out.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Ends what will not become a whole file with a line that says so, for whoever gets it all the same. The stream is not
     * flushed: if nothing has left it yet, nothing need.
     */
    public void breakOff(String why) {
        line(why);
        write();
    }

    private void put(String value) {
        lines.append(begun ? "," : "").append(value);
        begun = true;
    }

    private void endLine() {
        lines.append(END);
        begun = false;
        if (lines.length() >= FULL) {
            write();
        }
    }

    private void write() {
        try {
            out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        lines.setLength(0);
    }

    /** Text as a value: what a workbook would show, quoted if it has to be, and text whatever it begins with. */
    static String safe(String text) {
        String clean = Text.clean(text);
        String value = isFormula(clean) || isFormula(clean.stripLeading()) ? "'" + clean : clean;
        return value.chars().anyMatch(c -> QUOTED.indexOf(c) >= 0) || Text.hasOuterSpace(value)
                ? '"' + value.replace("\"", "\"\"") + '"'
                : value;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    /** The values of a row, one after the other. */
    private final class Values implements Cells {
        @Override
        public void text(String words, boolean strong) {
            put(safe(words));
        }

        @Override
        public void date(LocalDate date) {
            put(date.toString());
        }

        @Override
        public void instant(Instant instant) {
            put(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                    instant.truncatedTo(ChronoUnit.SECONDS).atZone(LONDON)));
        }

        @Override
        public void integer(int number) {
            put(Integer.toString(number));
        }

        @Override
        public void money(BigDecimal amount) {
            put(amount.toPlainString());
        }

        @Override
        public void share(double share) {
            put(BigDecimal.valueOf(share).stripTrailingZeros().toPlainString());
        }

        @Override
        public void number(double number) {
            put(BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
        }

        @Override
        public void tag(Tag tag) {
            put(safe(tag.words()));
        }

        @Override
        public void link(Link link) {
            put(safe(link.words()));
        }

        @Override
        public void missing(String words) {
            put(safe(words));
        }
    }
}
