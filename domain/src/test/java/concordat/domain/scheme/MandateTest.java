package concordat.domain.scheme;

import static concordat.domain.world.World.LPT;
import static concordat.domain.world.World.NHFT;
import static concordat.domain.world.World.PARTNERSHIP;
import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.scheme.Mandate.Finding;
import concordat.domain.scheme.Mandate.Holder;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.SeatId;
import concordat.domain.shared.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a scheme of reservation and delegation lets a committee decide (LF-4, LF-6). */
class MandateTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);
    private static final CommitteeId BOARD = new CommitteeId(new UUID(7, 1));
    private static final CommitteeId ANOTHER = new CommitteeId(new UUID(7, 2));
    private static final SeatId FINANCE = new SeatId(new UUID(8, 1));

    /** Of LPT: estates up to £250,000, research in any amount, the name reserved, buildings to another committee. */
    private static final List<SchemeLine> SCHEME = List.of(
            line("SD 1", Power.delegated("Estates", BOARD).upTo(new BigDecimal("250000"))),
            line("SD 2", Power.delegated("Research", BOARD)),
            line("SD 3", Power.reserved("Name and brand")),
            line("SD 4", Power.delegated("Buildings", ANOTHER)),
            line("SD 5", Power.delegated("Spending", BOARD, FINANCE).upTo(new BigDecimal("50000.50"))));

    @ParameterizedTest
    @CsvSource({
        "Estates,        250000,    COVERED,     SD 1",
        "Estates,        250000.01, ABOVE_LIMIT, SD 1",
        "Estates,        ,          COVERED,     SD 1",
        "' estates ',    1,         COVERED,     SD 1",
        "Research,       9000000,   COVERED,     SD 2",
        "Name and brand, ,          RESERVED,    SD 3",
        "NAME  AND BRAND, 5,        RESERVED,    SD 3",
        "Buildings,      1,         OUTSIDE,     ''",
        "Catering,       1,         OUTSIDE,     ''",
        "'',             ,          OUTSIDE,     ''",
        "Spending,       1,         OUTSIDE,     ''",
    })
    void a_committee_decides_what_is_delegated_to_it_up_to_the_limit_LF_6(
            String matter, @Nullable BigDecimal value, Finding finding, String entry) {
        Mandate mandate = read(SCHEME, new Holder(BOARD, null), matter, value);

        assertThat(mandate.finding()).isEqualTo(finding);
        assertThat(mandate.entry()).isEqualTo(entry);
        assertThat(mandate.allows()).isEqualTo(finding == Finding.COVERED);
    }

    @Test
    void a_decision_maker_decides_what_is_delegated_to_their_seat_LF_4() {
        Holder finance = new Holder(BOARD, FINANCE);

        assertThat(read(SCHEME, finance, "Spending", new BigDecimal("50000.50")).finding())
                .isEqualTo(Finding.COVERED);
        assertThat(read(SCHEME, finance, "Spending", new BigDecimal("50000.51")).finding())
                .isEqualTo(Finding.ABOVE_LIMIT);
        assertThat(read(SCHEME, finance, "Estates", null).finding())
                .as("delegated to the committee, not to a seat")
                .isEqualTo(Finding.OUTSIDE);
    }

    @Test
    void any_other_matter_is_what_no_entry_names() {
        List<SchemeLine> scheme = new ArrayList<>(SCHEME);
        scheme.add(line("SD 9", Power.delegated("", BOARD).upTo(new BigDecimal("1000"))));

        assertThat(read(scheme, new Holder(BOARD, null), "Catering", null).entry())
                .isEqualTo("SD 9");
        assertThat(read(scheme, new Holder(BOARD, null), "", new BigDecimal("1001"))
                        .finding())
                .isEqualTo(Finding.ABOVE_LIMIT);
        assertThat(read(scheme, new Holder(BOARD, null), "Buildings", null).finding())
                .as("named, and given to somebody else")
                .isEqualTo(Finding.OUTSIDE);
    }

    @Test
    void everything_else_may_be_reserved() {
        List<SchemeLine> scheme = List.of(
                line("SD 1", Power.delegated("Estates", BOARD)),
                line("SD 9", Power.reserved("").confirmedAtSecondMeeting()));

        assertThat(read(scheme, new Holder(BOARD, null), "Catering", null).finding())
                .isEqualTo(Finding.RESERVED);
        assertThat(read(scheme, new Holder(BOARD, null), "Catering", null).meetings())
                .isEqualTo(2);
        assertThat(read(scheme, new Holder(BOARD, null), "Estates", null).finding())
                .isEqualTo(Finding.COVERED);
    }

    @Test
    void only_entries_of_that_organisation_on_that_day_count() {
        List<SchemeLine> ended =
                List.of(line("SD 1", Power.delegated("Estates", BOARD), new Term(DAY.minusYears(1), DAY)));

        assertThat(read(ended, new Holder(BOARD, null), "Estates", null).finding())
                .isEqualTo(Finding.NO_SCHEME);
        assertThat(Mandate.read(SCHEME, NHFT, "NHFT", new Holder(BOARD, null), "Estates", null, DAY)
                        .finding())
                .isEqualTo(Finding.NO_SCHEME);
        assertThat(Mandate.read(ended, LPT, "LPT", new Holder(BOARD, null), "Estates", null, DAY.minusDays(1))
                        .finding())
                .isEqualTo(Finding.COVERED);
    }

    @Test
    void without_a_scheme_nothing_is_checked_and_it_says_so() {
        Mandate mandate = read(List.of(), new Holder(BOARD, null), "Estates", null);

        assertThat(mandate.allows()).isTrue();
        assertThat(mandate.words())
                .isEqualTo("LPT has no scheme of delegation on record; its authority was not checked.");
    }

    @Test
    void of_several_delegations_of_a_matter_the_highest_limit_counts() {
        List<SchemeLine> scheme = List.of(
                line("SD 1", Power.delegated("Estates", BOARD).upTo(new BigDecimal("10"))),
                line("SD 2", Power.delegated("Estates", BOARD)),
                line("SD 3", Power.delegated("Estates", BOARD).upTo(new BigDecimal("20"))));

        assertThat(read(scheme, new Holder(BOARD, null), "Estates", new BigDecimal("30"))
                        .entry())
                .isEqualTo("SD 2");
        assertThat(read(List.of(scheme.get(0), scheme.get(2)), new Holder(BOARD, null), "Estates", new BigDecimal("15"))
                        .entry())
                .isEqualTo("SD 3");
    }

    @Test
    void it_says_in_words_what_the_scheme_says() {
        Holder board = new Holder(BOARD, null);

        assertThat(read(SCHEME, board, "Estates", new BigDecimal("100")).words())
                .isEqualTo("LPT delegates \"Estates\" by SD 1, up to £250,000.");
        assertThat(read(SCHEME, board, "Research", null).words()).isEqualTo("LPT delegates \"Research\" by SD 2.");
        assertThat(read(SCHEME, board, "Estates", new BigDecimal("300000.50")).words())
                .isEqualTo("LPT delegates \"Estates\" by SD 1 only up to £250,000; this is worth £300,000.50.");
        assertThat(read(SCHEME, board, "name and brand", null).words())
                .isEqualTo("LPT reserves \"Name and brand\" to its board by SD 3.");
        assertThat(read(SCHEME, board, "Catering", null).words())
                .isEqualTo("LPT has not delegated \"Catering\" to this committee.");
        assertThat(read(SCHEME, board, "", null).words())
                .isEqualTo("LPT has not delegated a matter that is not named to this committee.");
    }

    @Property
    void a_smaller_value_is_never_beyond_powers_that_cover_a_greater_one(
            @ForAll @LongRange(min = 0, max = 500_000) long one,
            @ForAll @LongRange(min = 0, max = 500_000) long other) {
        BigDecimal less = BigDecimal.valueOf(Math.min(one, other));
        BigDecimal more = BigDecimal.valueOf(Math.max(one, other));
        Holder board = new Holder(BOARD, null);

        if (read(SCHEME, board, "Estates", more).allows()) {
            assertThat(read(SCHEME, board, "Estates", less).allows()).isTrue();
        }
        assertThat(read(SCHEME, board, "Estates", more).allows()).isEqualTo(more.longValueExact() <= 250_000);
    }

    @Property
    void the_order_of_the_entries_makes_no_difference(@ForAll long seed) {
        List<SchemeLine> shuffled = new ArrayList<>(SCHEME);
        Collections.shuffle(shuffled, new java.util.Random(seed));

        for (String matter : List.of("Estates", "Research", "Name and brand", "Buildings", "")) {
            assertThat(read(shuffled, new Holder(BOARD, null), matter, BigDecimal.TEN))
                    .isEqualTo(read(SCHEME, new Holder(BOARD, null), matter, BigDecimal.TEN));
        }
    }

    private static Mandate read(List<SchemeLine> scheme, Holder holder, String matter, @Nullable BigDecimal value) {
        return Mandate.read(scheme, LPT, "LPT", holder, matter, value, DAY);
    }

    private static SchemeLine line(String reference, Power power) {
        return line(reference, power, Term.from(DAY.minusYears(1)));
    }

    private static SchemeLine line(String reference, Power power, Term term) {
        OrganisationId organisation = LPT;
        return new SchemeLine(
                new SchemeEntryId(UUID.nameUUIDFromBytes(reference.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                PARTNERSHIP,
                organisation,
                "LPT",
                reference,
                power,
                "holder",
                term,
                "Trust Board",
                DAY.minusYears(2));
    }
}
