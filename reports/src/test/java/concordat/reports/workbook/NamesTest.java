package concordat.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    private final Names names = new Names();

    @ParameterizedTest
    @CsvSource({
        "Decisions, Decisions",
        "'Part 1/2: [draft]?', Part 1 2 draft",
        "'''quoted''', quoted",
        "history, Sheet history",
        "'  ', Sheet"
    })
    void XL_6_a_sheet_has_a_name_that_Excel_takes(String wish, String name) {
        assertThat(names.sheet(wish)).isEqualTo(name);
    }

    @Test
    void XL_6_a_sheet_name_is_short_and_unique_whatever_its_case() {
        String first = names.sheet("A committee with a very long name indeed");
        String second = names.sheet("a committee with a very long name in all but one letter");

        assertThat(first).isEqualTo("A committee with a very long n").hasSize(30);
        assertThat(second).isEqualTo("a committee with a very lo (2)").hasSize(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1", "XFD1048576", "R1C1", "r", "C", "1st", "two words", "", "a-b", "Tbl1"})
    void XL_2_a_table_never_has_the_name_of_a_cell(String wish) {
        assertThatIllegalArgumentException().isThrownBy(() -> names.table(wish));
    }

    @Test
    void XL_2_table_names_are_unique() {
        assertThat(List.of(names.table("Actions"), names.table("actions"), names.table("Attendance_A")))
                .containsExactly("Actions", "actions_2", "Attendance_A");
    }

    @Test
    void XL_2_headers_are_words_each_used_once() {
        assertThatIllegalArgumentException().isThrownBy(() -> Names.requireUsable(List.of("Ref", "REF")));
        assertThatIllegalArgumentException().isThrownBy(() -> Names.requireUsable(List.of("Ref", " ")));
        assertThatIllegalArgumentException().isThrownBy(() -> Names.requireUsable(List.of("Two\nlines")));
        assertThatIllegalArgumentException().isThrownBy(() -> Names.requireUsable(List.of("x".repeat(256))));
        assertThatNoException().isThrownBy(() -> Names.requireUsable(List.of("Ref", "Value (GBP)", "%")));
    }
}
