package concordat.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a cell is understood for certain, or said to be wrong with its address and what to write instead. */
class EntryTest {
    private static final Column COLUMN = Column.required("it", "It", "", "");

    @ParameterizedTest
    @CsvSource({
        "31/03/2026",
        "31.3.2026",
        "31 03 2026",
        "2026-03-31",
        "31 March 2026",
        "31st Mar 2026",
        "'Tuesday, 31 March 2026'"
    })
    void a_day_is_read_as_people_here_write_it(String text) {
        assertThat(of(Cell.text(text)).day(COLUMN)).isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/31/2026", "31/03/26", "30/02/2026", "Q1 2026", "March 2026", "31 Mars 2026 or so", "0"})
    void a_day_that_cannot_be_told_for_certain_is_none(String text) {
        Entry entry = of(Cell.text(text));

        assertThat(entry.day(COLUMN)).isNull();
        assertThat(entry.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.cell()).isEqualTo("C17");
            assertThat(problem.sentence()).contains(text).contains("Write it like 31/03/2026");
        });
    }

    @Test
    void a_number_is_no_day_unless_its_cell_says_so() {
        Entry number = of(Cell.number("46112"));

        assertThat(number.day(COLUMN)).isNull();
        assertThat(number.problems().get(0).sentence()).startsWith("This is the number 46112, not a date.");
        assertThat(of(Cell.day(LocalDate.of(2026, 3, 31))).day(COLUMN)).isEqualTo("2026-03-31");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"250000|250000", "£1,250.50|1250.50", "0|0", "£ 5|5", "1234567.8|1234567.8"})
    void an_amount_is_read_in_pounds(String text, BigDecimal amount) {
        assertThat(of(Cell.text(text)).pounds(COLUMN)).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "1.250,50", "12,34", "250k", "€ 5", "1.005", "1e5", "£"})
    void what_could_be_another_amount_is_none(String text) {
        Entry entry = of(Cell.text(text));

        assertThat(entry.pounds(COLUMN)).isNull();
        assertThat(entry.problems()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1240|1240", "1,240.5|1240.5", "-3|-3", "−3.25|-3.25", "0|0", "1234567.125|1234567.125"})
    void a_number_is_read_with_its_sign_and_decimals(String text, BigDecimal number) {
        assertThat(of(Cell.text(text)).number(COLUMN)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"85%", "1.250,50", "12,34", "1 250", "about 5", "1e5", "n/a", "-", "5-"})
    void what_could_be_another_number_is_none(String text) {
        Entry entry = of(Cell.text(text));

        assertThat(entry.number(COLUMN)).isNull();
        assertThat(entry.problems()).singleElement().satisfies(problem -> assertThat(problem.sentence())
                .contains(text)
                .contains("Write it like 1250 or 12.5."));
    }

    @Test
    void a_date_is_no_number() {
        Entry day = of(Cell.day(LocalDate.of(2026, 3, 31)));

        assertThat(day.isDay(COLUMN)).isTrue();
        assertThat(day.number(COLUMN)).isNull();
        assertThat(day.problems().get(0).sentence()).startsWith("This is the date 2026-03-31, not a number.");
    }

    @Test
    void yes_and_no_are_read_and_nothing_else() {
        assertThat(of(Cell.text("YES")).yes(COLUMN)).isTrue();
        assertThat(of(Cell.text("n")).yes(COLUMN)).isFalse();
        assertThat(of(Cell.truth(true)).yes(COLUMN)).isTrue();
        Entry perhaps = of(Cell.text("Perhaps"));
        assertThat(perhaps.yes(COLUMN)).isNull();
        assertThat(perhaps.problems().get(0).sentence())
                .isEqualTo("\"Perhaps\" is neither yes nor no. Write Yes or No.");
    }

    @Test
    void a_whole_number_is_written_in_digits() {
        assertThat(of(Cell.number("12")).whole(COLUMN)).isEqualTo(12);
        assertThat(of(Cell.text("1.5")).whole(COLUMN)).isNull();
        assertThat(of(Cell.text("twelve")).whole(COLUMN)).isNull();
    }

    @Test
    void what_goes_under_the_words_of_two_is_neither() {
        Options<Integer> options =
                new Options<Integer>().and(1, "Alder", List.of("A1", "North")).and(2, "Birch", List.of("A2", "North"));

        assertThat(of(Cell.text(" birch ")).choice(COLUMN, options)).isEqualTo(2);
        assertThat(of(Cell.text("A1; Birch")).choices(COLUMN, options)).containsExactly(1, 2);
        assertThat(sentenceOf("north", options)).contains("stands for more than one");
        assertThat(sentenceOf("Cedar", options)).isEqualTo("\"Cedar\" is not known here. Write one of: Alder; Birch.");
    }

    private static String sentenceOf(String text, Options<Integer> options) {
        Entry entry = of(Cell.text(text));
        assertThat(entry.<@Nullable Integer>choice(COLUMN, options)).isNull();
        return entry.problems().get(0).sentence();
    }

    @Test
    void a_needed_cell_that_is_empty_is_named() {
        Entry entry = new Entry(17, new Mapping(Map.of("it", 2)), List.of());

        assertThat(entry.text(COLUMN)).isEmpty();
        assertThat(entry.problems()).containsExactly(new Problem("C17", "Nothing stands here. Enter: it."));
    }

    private static Entry of(Cell cell) {
        return new Entry(17, new Mapping(Map.of("it", 2)), List.of(Cell.EMPTY, Cell.EMPTY, cell));
    }
}
