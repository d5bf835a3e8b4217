package concordat.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Comma-separated values: what each type becomes, and what hostile text does. */
class CsvTest {
    private static final Table<Integer> TYPES = table(List.of(
            Column.<Integer>integer("Number", row -> row),
            Column.<Integer>money("GBP", row -> new BigDecimal("-1250000.50")),
            Column.<Integer>percent("%", row -> 0.125),
            Column.<Integer>date("Day", row -> LocalDate.of(2026, 3, 31)),
            Column.<Integer>instant("At (UK time)", row -> Instant.parse("2026-06-30T23:30:00.123Z")),
            Column.<Integer>tag("RAG", 10, row -> new Tag(Tone.RED, "Red - overdue")),
            Column.<Integer>link("Reference", 10, row -> new Link(URI.create("https://example.org/"), "D/1")),
            Column.<Integer>text("Owner", 10, row -> null),
            Column.<Integer>date("Closed", row -> null).orElse("Not closed")));

    @Test
    void XL_8_numbers_are_numbers_dates_are_ISO_8601_and_what_is_missing_is_told_in_words() {
        assertThat(written(csv -> {
                    csv.header(TYPES);
                    csv.row(TYPES, -5);
                }))
                .isEqualTo(String.join(
                        "\r\n",
                        "\uFEFFNumber,GBP,%,Day,At (UK time),RAG,Reference,Owner,Closed",
                        "-5,-1250000.50,0.125,2026-03-31,2026-07-01T00:30:00+01:00,Red - overdue,D/1,Not recorded,Not closed",
                        ""));
    }

    @Test
    void a_share_is_never_written_with_an_exponent() {
        Table<Integer> shares = table(List.of(Column.<Integer>percent("%", row -> 1.0 / row)));

        assertThat(written(csv -> {
                    csv.row(shares, 1);
                    csv.row(shares, 100_000);
                }))
                .isEqualTo("\uFEFF1\r\n0.00001\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-5",
                "@SUM(A1)",
                " =cmd|' /C calc'!A0",
                "\u2003=1",
                "=HYPERLINK(A1)",
                "\uFF1D1+1",
                "\n=1"
            })
    void XL_9_text_that_is_taken_for_a_formula_begins_with_an_apostrophe(String hostile) {
        assertThat(Csv.safe(hostile).replaceFirst("^\"", "")).isEqualTo("'" + hostile + quote(hostile));
    }

    private static String quote(String hostile) {
        return hostile.contains("\n") ? "\"" : "";
    }

    @Test
    void XL_9_nor_does_a_tab_or_the_end_of_a_line_before_it_help() {
        assertThat(Csv.safe("\t=1+1")).isEqualTo("\"'\t=1+1\"");
        assertThat(Csv.safe("\r=1+1")).isEqualTo("\"'\n=1+1\"");
        assertThat(Csv.safe("\"=1+1\"")).isEqualTo("\"\"\"=1+1\"\"\"");
        assertThat(Csv.safe("x;=1+1")).as("where semicolons part").isEqualTo("\"x;=1+1\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain words|plain words",
                "one, two|\"one, two\"",
                "a \"quote\"|\"a \"\"quote\"\"\"",
                "`  spaces `|`\"  spaces \"`",
                "5 - 3 = 2|5 - 3 = 2",
                "-|'-",
                "🎓 \u202Eabc \u05E9\u05DC\u05D5\u05DD|🎓 \u202Eabc \u05E9\u05DC\u05D5\u05DD"
            })
    void a_value_is_quoted_where_it_has_to_be(String text, String value) {
        assertThat(Csv.safe(text)).isEqualTo(value);
    }

    @Test
    void what_no_file_can_hold_is_replaced_and_line_ends_stay_within_their_quotes() {
        assertThat(Csv.safe("a\uD83Cb\uDF93c\u0000")).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
        assertThat(Csv.safe("one\r\ntwo\rthree\nfour")).isEqualTo("\"one\ntwo\nthree\nfour\"");
        assertThat(Csv.safe("x".repeat(Text.LONGEST + 1)))
                .hasSize(Text.LONGEST + 2)
                .endsWith("see the record]\"");
    }

    @Test
    void rows_leave_as_they_come_and_never_in_the_middle_of_a_character() {
        List<byte[]> parts = new ArrayList<>();
        Table<Integer> table = table(List.of(Column.<Integer>text("Text", 10, row -> "🎓".repeat(1_000))));
        Csv csv = Csv.on(new Parts(parts));
        csv.header(table);
        for (int i = 0; i < 20; i++) {
            csv.row(table, i);
        }

        assertThat(parts).hasSizeGreaterThan(3).allSatisfy(part -> assertThat(part.length)
                .isLessThan(50_000));
        assertThat(parts).allSatisfy(part -> assertThat(new String(part, StandardCharsets.UTF_8))
                .endsWith("\r\n")
                .doesNotContain("\uFFFD"));
    }

    @Test
    void what_breaks_off_ends_by_saying_so_and_is_not_sent_on_its_way() {
        List<byte[]> parts = new ArrayList<>();
        Csv csv = Csv.on(new Parts(parts));
        csv.line("Number");

        csv.breakOff("Not complete, do not use");

        assertThat(parts).singleElement().satisfies(part -> assertThat(new String(part, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFNumber\r\n\"Not complete, do not use\"\r\n"));
    }

    @Test
    void a_stream_that_cannot_be_written_to_ends_it() {
        Csv csv = Csv.on(new Parts(null));

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(csv::end);
    }

    private static String written(Consumer<Csv> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Csv csv = Csv.on(out);
        lines.accept(csv);
        csv.end();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Table<Integer> table(List<Column<Integer>> columns) {
        return new Table<>("Sheet", "Name", "Title", "One row", "Context", "None", columns);
    }

    /** Keeps what is written to it; nothing if it has gone. Nothing is flushed. */
    private static final class Parts extends OutputStream {
        private final @Nullable List<byte[]> parts;

        Parts(@Nullable List<byte[]> parts) {
            this.parts = parts;
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet});
        }

        @Override
        public void write(byte[] octets, int from, int length) throws IOException {
            if (parts == null) {
                throw new IOException("Gone");
            }
            parts.add(java.util.Arrays.copyOfRange(octets, from, from + length));
        }

        @Override
        public void flush() {
            throw new AssertionError("What has broken off is not sent on its way");
        }
    }
}
