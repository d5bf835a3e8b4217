package concordat.domain.intake;

import static concordat.domain.intake.IntakeRule.COLUMN_STANDS_FOR_ONE_THING;
import static concordat.domain.intake.IntakeRule.NEEDED_COLUMNS_ARE_CHOSEN;
import static concordat.domain.world.Broken.breaks;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the columns of a file stand for is guessed only where nothing else can be meant. */
class MappingTest {
    private static final Column TITLE = Column.required("title", "Title", "", "", "Name", "Contract title");
    private static final Column START = Column.optional("start", "Effective from", "", "", "Start date", "Start");
    private static final Column END = Column.optional("end", "Last day", "", "", "End date", "End");
    private static final List<Column> COLUMNS = List.of(TITLE, START, END);

    @Test
    void headings_are_told_by_their_words_whatever_their_case_and_marks() {
        assertThat(Mapping.guessed(COLUMNS, List.of("END-DATE", "  contract   TITLE:", "Start"))
                        .places())
                .containsOnly(Map.entry("end", 0), Map.entry("title", 1), Map.entry("start", 2));
    }

    @Test
    void a_heading_that_holds_the_words_is_taken_if_it_is_the_only_one() {
        assertThat(Mapping.guessed(COLUMNS, List.of("Title", "Planned end date of term"))
                        .places())
                .containsEntry("end", 1);
        assertThat(Mapping.guessed(COLUMNS, List.of("Title", "First end date", "Second end date"))
                        .places())
                .doesNotContainKey("end");
    }

    @Test
    void two_alike_are_left_open() {
        assertThat(Mapping.guessed(COLUMNS, List.of("Title", "title", "Start date", ""))
                        .places())
                .containsOnly(Map.entry("start", 2));
    }

    @Test
    void what_is_needed_is_chosen_and_no_column_stands_for_two_things() {
        breaks(NEEDED_COLUMNS_ARE_CHOSEN, () -> new Mapping(Map.of("start", 0)).require(COLUMNS));
        breaks(COLUMN_STANDS_FOR_ONE_THING, () -> new Mapping(Map.of("title", 0, "start", 1, "end", 1))
                .require(COLUMNS));

        new Mapping(Map.of("title", 0, "start", 1)).require(COLUMNS);
    }

    @Test
    void places_are_called_as_in_a_spreadsheet() {
        assertThat(List.of(0, 25, 26, 51, 52, 701, 702))
                .extracting(Mapping::letters)
                .containsExactly("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA");
    }

    @Test
    void it_is_read_again_as_it_was_kept() {
        Mapping mapping = new Mapping(Map.of("title", 3, "end", 0));

        assertThat(Mapping.of(mapping.text())).isEqualTo(mapping);
        assertThat(Mapping.of("")).isEqualTo(new Mapping(Map.of()));
    }
}
