package concordat.domain.pathway.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What it takes to meet a criterion, reckoned unrounded (US-6). */
class ThresholdTest {
    private static final LocalDate YEAR = LocalDate.of(2025, 4, 1);
    private static final Threshold SIX_PER_CENT =
            new Threshold(Proving.SHARE, new BigDecimal("6"), new BigDecimal("20"), 1);

    @Test
    void a_share_that_is_six_per_cent_only_when_rounded_is_not_enough() {
        Reckoning just = SIX_PER_CENT.reckon(List.of(counts("5999", "100000")));
        Reckoning enough = SIX_PER_CENT.reckon(List.of(counts("6", "100")));
        Threshold noCount = new Threshold(Proving.SHARE, new BigDecimal("6"), null, 1);

        assertThat(just.value()).isEqualByComparingTo("6");
        assertThat(noCount.reckon(List.of(counts("5999", "100000"))).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(enough.verdict()).isEqualTo(Verdict.MET);
        assertThat(enough.arithmetic()).isEqualTo("6 of 100 is 6%; it takes at least 6%, or at least 20.");
    }

    @Test
    void a_count_meets_it_whatever_share_that_is() {
        Reckoning reckoned = SIX_PER_CENT.reckon(List.of(counts("20", "400")));

        assertThat(reckoned.verdict()).isEqualTo(Verdict.MET);
        assertThat(reckoned.arithmetic())
                .isEqualTo("20 of 400 is 5%; it takes at least 6%, or at least 20, which the count meets.");
        assertThat(SIX_PER_CENT.reckon(List.of(counts("19", "400"))).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Property
    void a_share_is_met_exactly_when_it_is(
            @ForAll @IntRange(max = 5000) int of, @ForAll @IntRange(min = 1, max = 5000) int all) {
        Threshold share = new Threshold(Proving.SHARE, new BigDecimal("6"), null, 1);

        assertThat(share.reckon(List.of(counts(of + "", all + ""))).verdict() == Verdict.MET)
                .isEqualTo(of * 100L >= all * 6L);
    }

    @Test
    void the_latest_counts_are_what_counts() {
        assertThat(SIX_PER_CENT
                        .reckon(List.of(counts("10", "100"), counts("1", "100")))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void an_average_takes_as_many_periods_as_it_says() {
        Threshold average = new Threshold(Proving.AVERAGE, new BigDecimal("100000"), null, 2);

        assertThat(average.reckon(List.of(value("300000"), value("80000"), value("120000")))
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(average.reckon(List.of(value("300000"), value("80000"), value("119999.99")))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(average.reckon(List.of(value("300000"))))
                .extracting(Reckoning::verdict, Reckoning::arithmetic)
                .containsExactly(null, "1 of the 2 periods that it takes are on record.");
    }

    @Test
    void a_level_is_told_from_the_latest_value() {
        Threshold level = new Threshold(Proving.LEVEL, new BigDecimal("4"), null, 1);

        assertThat(level.reckon(List.of(value("5"), value("4"))).verdict()).isEqualTo(Verdict.MET);
        assertThat(level.reckon(List.of()).arithmetic()).isEqualTo("No value is on record.");
        assertThat(level.reckon(List.of(counts("1", "2"))).verdict()).isNull();
    }

    @Test
    void a_threshold_says_what_its_way_of_proving_needs_and_no_more() {
        refused(() -> new Threshold(Proving.SHARE, null, null, 1));
        refused(() -> new Threshold(Proving.SHARE, new BigDecimal("101"), null, 1));
        refused(() -> new Threshold(Proving.LEVEL, new BigDecimal("-1"), null, 1));
        refused(() -> new Threshold(Proving.LEVEL, BigDecimal.ONE, BigDecimal.ONE, 1));
        refused(() -> new Threshold(Proving.AVERAGE, BigDecimal.ONE, null, 1));
        refused(() -> new Threshold(Proving.LEVEL, BigDecimal.ONE, null, 2));
        refused(() -> new Threshold(Proving.JUDGED, BigDecimal.ONE, null, 1));
    }

    private static void refused(Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(IllegalArgumentException.class);
    }

    private static Reading counts(String of, String all) {
        return new Reading(YEAR, YEAR, null, new BigDecimal(of), new BigDecimal(all));
    }

    private static Reading value(String value) {
        return new Reading(YEAR, YEAR, new BigDecimal(value), null, null);
    }
}
