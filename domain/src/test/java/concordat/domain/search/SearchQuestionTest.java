package concordat.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How what somebody types is understood. */
class SearchQuestionTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "winter beds, beds",
                "winter be, none",
                "winter bed, bed",
                "winter  , winter",
                "\"winter beds, none",
                "\"winter beds\", none",
                "\"winter beds\" plan, plan",
                "winter -beds, none",
                "QIC/2026/014, 014",
                "plan!, none",
                "\u017cycie, \u017cycie"
            })
    void the_last_word_may_be_the_beginning_of_one(String typed, String beginning) {
        assertThat(SearchQuestion.of(typed).beginning()).isEqualTo(beginning.equals("none") ? "" : beginning);
    }

    @Test
    void a_reference_is_known_by_its_form() {
        assertThat(SearchQuestion.of("QIC/2026/014").reference()).containsExactly("QIC", "2026", "014");
        assertThat(SearchQuestion.of("A-12").reference()).containsExactly("A", "12");
        assertThat(SearchQuestion.of("LPT-NHFT-UOL/2026/").reference()).containsExactly("LPT", "NHFT", "UOL", "2026");
        for (String none : List.of("winter", "winter beds", "winter -beds", "-A-12", "\"A-12\"", "", "2026")) {
            assertThat(SearchQuestion.of(none).reference()).as(none).isEmpty();
        }
    }

    @Test
    void signs_that_write_nothing_are_left_out_and_quotation_marks_are_alike() {
        assertThat(SearchQuestion.of(" \u0000winter\n\t\u202ebeds\u2069 \ud800\ue000 ")
                        .text())
                .isEqualTo("winter beds");
        assertThat(SearchQuestion.of("\u201cwinter beds\u201d").text()).isEqualTo("\"winter beds\"");
        assertThat(SearchQuestion.of("\u200b \u200e").isEmpty()).isTrue();
    }

    @Test
    void it_is_cut_when_it_is_too_long_and_never_within_a_sign() {
        assertThat(SearchQuestion.of("a".repeat(100_000)).text()).hasSize(SearchQuestion.LONGEST);
        String cut = SearchQuestion.of("\ud83d\ude00".repeat(1_000)).text();
        assertThat(cut.codePointCount(0, cut.length())).isEqualTo(SearchQuestion.LONGEST);
        assertThat(cut.codePoints()).containsOnly(0x1F600);
    }

    @Test
    void suggestions_need_two_letters() {
        assertThat(SearchQuestion.of("w").beginnings()).isEmpty();
        assertThat(SearchQuestion.of("\" - !").beginnings()).isEmpty();
        assertThat(SearchQuestion.of("winter be").beginnings()).containsExactly("winter", "be");
        assertThat(SearchQuestion.of("a b c d e f g h i j k").beginnings()).hasSize(8);
    }

    @Test
    void a_marked_text_is_cut_where_its_marks_are() {
        assertThat(Marked.of("The \ue000winter\ue001 <b>beds</b>").pieces())
                .containsExactly(
                        new Marked.Piece("The ", false),
                        new Marked.Piece("winter", true),
                        new Marked.Piece(" <b>beds</b>", false));
        assertThat(Marked.of("").pieces()).isEmpty();
        assertThat(Marked.of("\ue001\ue000a").text()).isEqualTo("a");
    }

    @Test
    void a_text_is_no_longer_than_it_may_be_and_one_of_blanks_is_none() {
        assertThat(FileText.of("a".repeat(FileText.LONGEST + 1)).text()).hasSize(FileText.LONGEST);
        assertThat(FileText.of(" \u0000\n").whyNot()).contains("scan");
        assertThat(FileText.of("word").whyNot()).isEmpty();
    }
}
