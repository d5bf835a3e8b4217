package concordat.domain.agreement.text;

import static concordat.domain.agreement.text.ConsolidationTest.clause;
import static concordat.domain.agreement.text.ConsolidationTest.id;
import static concordat.domain.agreement.text.ConsolidationTest.original;
import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.agreement.text.TextComparison.Fate;
import concordat.domain.agreement.text.TextComparison.Pair;
import concordat.domain.agreement.text.WordDifference.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Two versions of a text side by side, by clause and by word. */
class TextComparisonTest {
    @Test
    void what_is_the_same_is_unchanged() {
        TextComparison comparison = TextComparison.between(original(), original());

        assertThat(comparison.differences()).isZero();
        assertThat(comparison.pairs()).hasSize(4).allMatch(pair -> pair.fate() == Fate.UNCHANGED);
    }

    @Test
    void a_clause_that_was_reworded_is_shown_word_by_word() {
        List<PlacedClause> later = new ArrayList<>(original());
        later.set(1, clause(id(2), ClausePart.MAIN, "2", "Term", "Five years, then yearly"));

        Pair pair = TextComparison.between(original(), later).pairs().get(1);

        assertThat(pair.fate()).isEqualTo(Fate.REWORDED);
        assertThat(pair.wording().pieces())
                .containsExactly(
                        new Piece(WordDifference.Fate.REMOVED, "Three"),
                        new Piece(WordDifference.Fate.ADDED, "Five"),
                        new Piece(WordDifference.Fate.SAME, " years"),
                        new Piece(WordDifference.Fate.ADDED, ", then yearly"));
        assertThat(pair.heading().pieces()).containsExactly(new Piece(WordDifference.Fate.SAME, "Term"));
    }

    @Test
    void what_was_put_in_and_taken_out_stands_where_it_stands_or_stood() {
        List<PlacedClause> later = new ArrayList<>(original());
        later.remove(1);
        later.add(1, clause(id(9), ClausePart.MAIN, "1A", "Aims", "To teach"));

        assertThat(fates(TextComparison.between(original(), later)))
                .containsExactly("1 UNCHANGED", "1A ADDED", "2 REMOVED", "3 UNCHANGED", "Schedule 1 UNCHANGED");
        assertThat(TextComparison.between(original(), later).differing())
                .extracting(Pair::fate)
                .containsExactly(Fate.ADDED, Fate.REMOVED);
    }

    @Test
    void a_removed_clause_that_leaves_its_number_behind_is_removed() {
        List<PlacedClause> later = new ArrayList<>(original());
        later.set(2, later.get(2).takenOut(Source.ORIGINAL));

        assertThat(fates(TextComparison.between(original(), later)))
                .containsExactly("1 UNCHANGED", "2 UNCHANGED", "3 REMOVED", "Schedule 1 UNCHANGED");
    }

    @Test
    void a_clause_that_was_moved_is_told_as_moved_and_no_other() {
        List<PlacedClause> later = new ArrayList<>(original());
        later.add(0, later.remove(2));

        assertThat(fates(TextComparison.between(original(), later)))
                .containsExactly("3 MOVED", "1 UNCHANGED", "2 UNCHANGED", "Schedule 1 UNCHANGED");
    }

    @Test
    void whether_it_binds_is_a_difference_too() {
        List<PlacedClause> later = new ArrayList<>(original());
        PlacedClause law = later.get(2);
        later.set(2, law.reworded(new ClauseWords(law.heading(), law.wording(), false), Source.ORIGINAL));

        assertThat(TextComparison.between(original(), later).differences()).isOne();
    }

    @Provide
    Arbitrary<String> wordings() {
        return Arbitraries.of("the", "party", "may", "not", " ", "  ", "\n", ".", "é", "7A")
                .list()
                .ofMaxSize(40)
                .map(words -> String.join("", words));
    }

    @Property(tries = 500)
    void both_wordings_can_be_read_from_their_difference(
            @ForAll("wordings") String former, @ForAll("wordings") String latter) {
        WordDifference difference = WordDifference.between(former, latter);

        assertThat(joined(difference.former())).isEqualTo(former);
        assertThat(joined(difference.latter())).isEqualTo(latter);
        assertThat(difference.pieces().stream().allMatch(piece -> piece.fate() == WordDifference.Fate.SAME))
                .isEqualTo(former.equals(latter));
    }

    private static String joined(List<Piece> pieces) {
        return pieces.stream().map(Piece::words).collect(Collectors.joining());
    }

    private static List<String> fates(TextComparison comparison) {
        return comparison.pairs().stream()
                .map(pair -> (pair.latter() != null ? pair.latter() : java.util.Objects.requireNonNull(pair.former()))
                                .label()
                        + " " + pair.fate())
                .toList();
    }
}
