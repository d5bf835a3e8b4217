package concordat.domain.agreement.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The text of an agreement on any day, and what came from which instrument. */
class ConsolidationTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final ClauseId PARTIES = id(1);
    private static final ClauseId TERM = id(2);
    private static final ClauseId LAW = id(3);
    private static final ClauseId CONTACTS = id(4);
    private static final ClauseId NEW = id(9);

    @Test
    void without_instruments_it_is_the_original() {
        Consolidation consolidation = Consolidation.of(original(), List.of());

        assertThat(consolidation.on(MAY)).isEqualTo(original());
        assertThat(consolidation.turns()).isEmpty();
    }

    @Test
    void a_variation_changes_the_text_from_its_day_on_and_says_that_it_did() {
        Consolidation consolidation = Consolidation.of(
                original(), List.of(variation(1, JUNE, null, new ClauseChange.Replaced(TERM, words("Five years")))));

        assertThat(consolidation.on(JUNE.minusDays(1))).isEqualTo(original());
        PlacedClause term = consolidation.on(JUNE).get(1);
        assertThat(term.wording()).isEqualTo("Five years");
        assertThat(term.number()).isEqualTo("2");
        assertThat(term.source().name()).isEqualTo("Variation 1");
        assertThat(term.source().from()).isEqualTo(JUNE);
        assertThat(consolidation.on(JUNE).get(0).source().isOriginal()).isTrue();
        assertThat(consolidation.original()).isEqualTo(original());
    }

    @Test
    void one_for_a_time_lets_the_former_words_return() {
        Consolidation consolidation = Consolidation.of(
                original(), List.of(variation(1, JUNE, JULY, new ClauseChange.Replaced(TERM, words("Five years")))));

        assertThat(consolidation.on(JULY.minusDays(1)).get(1).wording()).isEqualTo("Five years");
        assertThat(consolidation.on(JULY)).isEqualTo(original());
        assertThat(consolidation.turns()).containsExactly(JUNE, JULY);
    }

    @Test
    void clauses_are_put_in_taken_out_and_moved_and_keep_their_numbers() {
        Consolidation consolidation = Consolidation.of(
                original(),
                List.of(
                        variation(
                                1,
                                MAY,
                                null,
                                new ClauseChange.Added(NEW, ClausePart.MAIN, TERM, "2A", words("New words")),
                                new ClauseChange.Removed(PARTIES)),
                        variation(2, JUNE, null, new ClauseChange.Moved(LAW, null))));

        assertThat(consolidation.on(MAY))
                .extracting(PlacedClause::label)
                .containsExactly("1", "2", "2A", "3", "Schedule 1");
        PlacedClause removed = consolidation.on(MAY).get(0);
        assertThat(removed.removed()).isTrue();
        assertThat(removed.wording()).isEmpty();
        assertThat(removed.source().name()).isEqualTo("Variation 1");
        assertThat(consolidation.on(JUNE))
                .extracting(PlacedClause::label)
                .containsExactly("3", "1", "2", "2A", "Schedule 1");
        assertThat(consolidation.misfits()).isEmpty();
    }

    @Test
    void a_schedule_is_put_before_the_others_not_among_the_clauses() {
        Consolidation consolidation = Consolidation.of(
                original(),
                List.of(variation(
                        1, MAY, null, new ClauseChange.Added(NEW, ClausePart.SCHEDULE, null, "2", words("Plan")))));

        assertThat(consolidation.on(MAY))
                .extracting(PlacedClause::label)
                .containsExactly("1", "2", "3", "Schedule 2", "Schedule 1");
    }

    @Test
    void a_change_that_meets_no_clause_is_told_and_changes_nothing() {
        Consolidation consolidation = Consolidation.of(
                original(),
                List.of(
                        variation(1, MAY, null, new ClauseChange.Removed(TERM)),
                        variation(2, JUNE, null, new ClauseChange.Replaced(TERM, words("Late"))),
                        variation(
                                3,
                                JULY,
                                null,
                                new ClauseChange.Added(NEW, ClausePart.MAIN, id(77), "4", words("Where?")),
                                new ClauseChange.Added(id(10), ClausePart.MAIN, null, "3", words("Twice")),
                                new ClauseChange.Moved(LAW, CONTACTS))));

        assertThat(consolidation.misfits())
                .extracting(Consolidation.Misfit::on)
                .containsExactly(JUNE, JULY, JULY, JULY);
        assertThat(consolidation.on(JULY)).isEqualTo(consolidation.on(MAY));
    }

    @Test
    void a_number_is_found_for_what_is_put_in() {
        List<PlacedClause> text = Consolidation.of(
                        original(),
                        List.of(variation(
                                1, MAY, null, new ClauseChange.Added(NEW, ClausePart.MAIN, TERM, "2A", words("New")))))
                .on(MAY);

        assertThat(Numbering.after(text, ClausePart.MAIN, LAW)).isEqualTo("4");
        assertThat(Numbering.after(text, ClausePart.MAIN, TERM)).isEqualTo("2B");
        assertThat(Numbering.after(text, ClausePart.MAIN, NEW)).isEqualTo("2B");
        assertThat(Numbering.after(text, ClausePart.MAIN, null)).isEqualTo("A");
        assertThat(Numbering.after(text, ClausePart.SCHEDULE, CONTACTS)).isEqualTo("2");
        assertThat(Numbering.after(List.of(), ClausePart.SCHEDULE, null)).isEqualTo("1");
    }

    @Provide
    Arbitrary<List<InstrumentTerms>> instruments() {
        Arbitrary<ClauseChange> change = Arbitraries.oneOf(
                Arbitraries.of(PARTIES, TERM, LAW, NEW).flatMap(clause -> Arbitraries.strings()
                        .alpha()
                        .ofMinLength(1)
                        .ofMaxLength(8)
                        .map(text -> new ClauseChange.Replaced(clause, words(text)))),
                Arbitraries.of(PARTIES, TERM, LAW, NEW).map(ClauseChange.Removed::new),
                Arbitraries.of(TERM, LAW).map(clause -> new ClauseChange.Moved(clause, PARTIES)),
                Arbitraries.of("2A", "4")
                        .map(number -> new ClauseChange.Added(NEW, ClausePart.MAIN, TERM, number, words("New"))));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(1, 40).injectNull(0.7),
                        Arbitraries.integers().between(0, 5),
                        change.list().ofMinSize(1).ofMaxSize(3))
                .as((start, length, signed, changes) -> new InstrumentTerms(
                        new InstrumentId(UUID.randomUUID()),
                        InstrumentKind.VARIATION,
                        1,
                        MAY.plusDays(start),
                        length == null ? null : MAY.plusDays(start + length),
                        MAY.minusDays(signed),
                        changes))
                .list()
                .ofMaxSize(5);
    }

    @Property(tries = 300)
    void it_is_the_same_in_whichever_order_the_instruments_were_recorded(
            @ForAll("instruments") List<InstrumentTerms> instruments, @ForAll Random chance) {
        List<InstrumentTerms> shuffled = new ArrayList<>(instruments);
        Collections.shuffle(shuffled, chance);

        Consolidation one = Consolidation.of(original(), instruments);
        Consolidation other = Consolidation.of(original(), shuffled);

        for (int day = -1; day < 85; day++) {
            assertThat(other.on(MAY.plusDays(day))).isEqualTo(one.on(MAY.plusDays(day)));
        }
        assertThat(other.misfits()).isEqualTo(one.misfits());
    }

    @Property(tries = 300)
    void before_an_instrument_has_effect_the_text_is_as_it_was_without_it(
            @ForAll("instruments") List<InstrumentTerms> instruments) {
        for (InstrumentTerms left : instruments) {
            List<InstrumentTerms> others = instruments.stream()
                    .filter(terms -> !terms.id().equals(left.id()))
                    .toList();
            LocalDate before = left.effective().minusDays(1);
            assertThat(Consolidation.of(original(), instruments).on(before))
                    .isEqualTo(Consolidation.of(original(), others).on(before));
        }
    }

    @Property(tries = 300)
    void no_instrument_changes_another_or_the_original(@ForAll("instruments") List<InstrumentTerms> instruments) {
        List<InstrumentTerms> before = List.copyOf(instruments);
        Consolidation consolidation = Consolidation.of(original(), instruments);

        for (PlacedClause clause : consolidation.on(MAY.plusDays(20))) {
            @Nullable InstrumentId by = clause.source().instrument();
            if (by == null) {
                assertThat(original()).contains(clause);
            } else if (!clause.removed()) {
                assertThat(instruments.stream()
                                .filter(terms -> terms.id().equals(by))
                                .flatMap(terms -> terms.changes().stream())
                                .map(ConsolidationTest::wording))
                        .contains(clause.wording());
            }
        }
        assertThat(instruments).isEqualTo(before);
        assertThat(consolidation.original()).isEqualTo(original());
    }

    private static String wording(ClauseChange change) {
        if (change instanceof ClauseChange.Replaced replaced) {
            return replaced.words().wording();
        }
        return change instanceof ClauseChange.Added added ? added.words().wording() : "";
    }

    static ClauseWords words(String wording) {
        return new ClauseWords("Heading", wording, true);
    }

    static ClauseId id(int number) {
        return new ClauseId(new UUID(0, number));
    }

    static List<PlacedClause> original() {
        return List.of(
                clause(PARTIES, ClausePart.MAIN, "1", "Parties", "Alder and Cedar"),
                clause(TERM, ClausePart.MAIN, "2", "Term", "Three years"),
                clause(LAW, ClausePart.MAIN, "3", "Law", "England"),
                clause(CONTACTS, ClausePart.SCHEDULE, "1", "Contacts", "The secretaries"));
    }

    static PlacedClause clause(ClauseId id, ClausePart part, String number, String heading, String wording) {
        return new PlacedClause(id, part, number, heading, wording, true, Source.ORIGINAL, false);
    }

    private static InstrumentTerms variation(
            int number, LocalDate effective, @Nullable LocalDate until, ClauseChange... changes) {
        return new InstrumentTerms(
                new InstrumentId(new UUID(1, number)),
                InstrumentKind.VARIATION,
                number,
                effective,
                until,
                effective,
                List.of(changes));
    }
}
