package concordat.reports.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import concordat.domain.shared.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes that the writer makes by itself, against what slower ways would make of the same. */
class SheetStreamTest {
    private static final Pattern CELL = Pattern.compile("<c r=\"([A-Z]+[0-9]+)\"");
    private static final Pattern VALUE =
            Pattern.compile("<(?:v|t)(?: xml:space=\"preserve\")?>(.*?)</(?:v|t)>", Pattern.DOTALL);

    @Test
    void every_cell_has_its_address_whatever_rows_and_styles_follow_each_other() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SheetStream stream = new SheetStream(bytes, null);
        List<Integer> rows =
                List.of(1, 2, 3, 8, 9, 10, 11, 12, 98, 99, 100, 5_000, 5_001, 999_999, 1_000_000, 1_048_576);
        StringBuilder expected = new StringBuilder();
        for (int row : rows) {
            stream.beginRow(row);
            for (int column = 0; column < 30; column++) {
                if (column == row % 7) {
                    stream.skipCell();
                    continue;
                }
                if ((row + column) % 3 == 0) {
                    stream.number(column % 2, 7);
                } else {
                    stream.text((row + column) % 2, "x");
                }
                expected.append(SheetStream.letters(column)).append(row).append(' ');
            }
            stream.endRow();
        }
        stream.flush();

        StringBuilder found = new StringBuilder();
        Matcher cells = CELL.matcher(bytes.toString(UTF_8));
        while (cells.find()) {
            found.append(cells.group(1)).append(' ');
        }
        assertThat(found.toString()).isEqualTo(expected.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0.00",
                "-0.00",
                "1",
                "-1",
                "10",
                "100.00",
                "0.01",
                "-0.01",
                "0.10",
                "123.45",
                "-104729.50",
                "999999999999999",
                "-99999999999999.9",
                "0.000000000000001",
                "1E+3",
                "1E-20",
                "12E+14",
                "0E-30"
            })
    void a_decimal_number_is_written_as_it_is_without_zeros_at_its_end(String number) {
        BigDecimal decimal = new BigDecimal(number);
        String plain =
                decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();

        assertThat(value(stream -> stream.number(1, decimal))).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 7, -7, 10, 99, 100, Integer.MIN_VALUE, 999_999_999_999_999L, -999_999_999_999_999L})
    void a_whole_number_is_written_digit_by_digit(long number) {
        assertThat(value(stream -> stream.number(1, number))).isEqualTo(Long.toString(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    plain | plain
                    a & b | a &amp; b
                    <a> & _x000D_ | &lt;a&gt; &amp; _x005F_x000D_
                    _xyz_ | _xyz_
                    £5 & more | £5 &amp; more
                    – _x00e9_ | – _x005F_x00e9_
                    """)
    void text_is_escaped_where_XML_and_spreadsheets_need_it(String text, String escaped) {
        assertThat(value(stream -> stream.text(1, text))).isEqualTo(escaped);
    }

    @Test
    void the_first_canonical_form_is_what_it_was_when_the_first_report_was_made() {
        CanonicalSheet canonical = new CanonicalSheet(0, OutputStream.nullOutputStream());
        SheetStream stream = new SheetStream(OutputStream.nullOutputStream(), canonical);
        stream.beginRow(9);
        stream.text(1, "R&D <£5>\r\n\u0007 _x000D_");
        stream.number(1, new BigDecimal("-12.50"));
        stream.endRow();
        stream.beginRow(10);
        stream.skipCell();
        stream.truth(1, true);
        stream.number(1, 1 / 3.0);
        stream.formula(1, "SUM(A1:A2)", 1200);
        stream.text(1, "emoji \uD83D\uDE00 and half of one \uD83D");
        stream.endRow();

        assertThat(stream.fingerprint())
                .contains(Sha256.hex("A9tR&D <£5>\n\uFFFD _x000D_\0B9n-12.5\0"
                        + "B10b1\0C10n0.333333333333333\0D10n1200\0E10temoji \uD83D\uDE00 and half of one \uFFFD\0"));
    }

    @Test
    void a_workbook_that_is_not_asked_for_its_content_does_not_reckon_it() {
        About about = new About("Title", "Subject", "Ada Fictional", Instant.EPOCH);
        try (StreamedWorkbook workbook = StreamedWorkbook.on(OutputStream.nullOutputStream(), about, true)) {
            Page last = workbook.page("Manifest");

            assertThatIllegalStateException().isThrownBy(() -> workbook.contentBefore(last));
        }
    }

    @Test
    void lines_told_word_by_word_are_as_many_as_told_character_by_character() {
        Random random = new Random(4);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(120);
            for (int c = 0; c < length; c++) {
                text.append(random.nextInt(5) == 0 ? ' ' : 'x');
            }
            int width = 1 + random.nextInt(30);

            assertThat(Heights.lines(text.toString(), width, true))
                    .as("%s at %d", text, width)
                    .isEqualTo(Heights.lines(text.toString(), width));
        }
    }

    private static String value(Consumer<SheetStream> cell) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SheetStream stream = new SheetStream(bytes, null);
        stream.beginRow(1);
        cell.accept(stream);
        stream.endRow();
        stream.flush();
        Matcher value = VALUE.matcher(bytes.toString(UTF_8));
        assertThat(value.find()).isTrue();
        return value.group(1);
    }
}
