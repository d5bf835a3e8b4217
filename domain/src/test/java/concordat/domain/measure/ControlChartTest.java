package concordat.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Statistical process control, case by case (4.18). */
class ControlChartTest {
    private static final int LEAST = 12;
    /** Twelve points about 50 with moving ranges of 2: limits at 50 plus and minus 5.32. */
    private static final double[] QUIET = {49, 51, 49, 51, 49, 51, 49, 51, 49, 51, 49, 51};

    @Test
    void limits_are_the_mean_plus_and_minus_2_66_mean_moving_ranges_SP_1() {
        ControlChart.Limits limits = chart(QUIET).limits().orElseThrow();

        assertThat(limits.mean()).isCloseTo(50, within(1e-9));
        assertThat(limits.upper()).isCloseTo(50 + 2.66 * 2, within(1e-9));
        assertThat(limits.lower()).isCloseTo(50 - 2.66 * 2, within(1e-9));
        assertThat(limits.nearUpper()).isCloseTo(50 + 2.66 * 2 * 2 / 3, within(1e-9));
        assertThat(limits.nearLower()).isCloseTo(50 - 2.66 * 2 * 2 / 3, within(1e-9));
    }

    @Test
    void moving_ranges_that_stand_out_are_screened_when_asked_for_SP_1() {
        double[] values = {49, 51, 49, 51, 49, 51, 49, 51, 49, 51, 49, 90};

        double open = widthOf(ControlChart.of(list(values), Direction.INCREASE, OptionalDouble.empty(), LEAST, false));
        double screened =
                widthOf(ControlChart.of(list(values), Direction.INCREASE, OptionalDouble.empty(), LEAST, true));

        assertThat(open).isCloseTo(2 * 2.66 * 61 / 11, within(1e-9));
        assertThat(screened).isCloseTo(2 * 2.66 * 2, within(1e-9));
    }

    private static double widthOf(ControlChart chart) {
        return chart.limits().orElseThrow().upper()
                - chart.limits().orElseThrow().lower();
    }

    @Test
    void a_point_outside_the_limits_is_special_cause_SP_2() {
        double[] loud = {44, 56, 44, 56, 44, 56, 44, 56, 44, 56, 44, 56};
        ControlChart chart = chart(with(loud, 12, 100));

        assertThat(chart.signals().get(12)).containsExactly(Signal.OUTSIDE_LIMITS);
        assertThat(chart.signals().subList(0, 12)).containsOnly(Set.of());
    }

    @Test
    void seven_points_on_one_side_are_a_shift_all_of_them_and_six_are_none_SP_2() {
        double[] seven = {45, 55, 45, 55, 45, 55, 45, 52, 53, 52, 53, 52, 53, 52, 45, 45};
        double[] six = {45, 55, 45, 55, 45, 55, 45, 52, 53, 52, 53, 52, 53, 45, 55, 45};

        assertThat(flagged(chart(seven), Signal.SHIFT)).containsExactly(7, 8, 9, 10, 11, 12, 13);
        assertThat(flagged(chart(six), Signal.SHIFT)).isEmpty();
    }

    @Test
    void seven_points_rising_or_falling_are_a_trend_all_of_them_and_six_are_none_SP_2() {
        double[] rising = {50, 44, 56, 44, 47, 48, 49, 50, 51, 52, 44, 56};
        double[] six = {50, 44, 56, 44, 47, 48, 49, 50, 44, 56, 44, 56};
        double[] falling = {50, 56, 44, 56, 53, 52, 51, 50, 49, 48, 56, 44};

        assertThat(flagged(chart(rising), Signal.TREND)).containsExactly(3, 4, 5, 6, 7, 8, 9);
        assertThat(flagged(chart(falling), Signal.TREND)).containsExactly(3, 4, 5, 6, 7, 8, 9);
        assertThat(flagged(chart(six), Signal.TREND)).isEmpty();
    }

    @Test
    void points_that_stay_the_same_are_no_trend_SP_2() {
        double[] values = {44, 45, 46, 47, 47, 48, 49, 50, 44, 56, 44, 56};

        assertThat(flagged(chart(values), Signal.TREND)).isEmpty();
    }

    @Test
    void two_of_three_points_near_the_same_limit_are_special_cause_if_all_three_are_on_its_side_SP_2() {
        double[] near = with(with(with(QUIET, 12, 55), 13, 52), 14, 55);
        double[] otherSide = with(with(with(QUIET, 12, 56), 13, 49), 14, 56);

        assertThat(flagged(chart(near), Signal.NEAR_LIMIT)).containsExactly(12, 14);
        assertThat(flagged(chart(otherSide), Signal.NEAR_LIMIT)).isEmpty();
    }

    @Test
    void what_the_latest_point_says_goes_by_which_direction_is_better_SP_3() {
        double[] up = with(QUIET, 12, 70);
        double[] down = with(QUIET, 12, 30);

        assertThat(variation(up, Direction.INCREASE)).isEqualTo(Variation.IMPROVEMENT);
        assertThat(variation(up, Direction.DECREASE)).isEqualTo(Variation.CONCERN);
        assertThat(variation(down, Direction.INCREASE)).isEqualTo(Variation.CONCERN);
        assertThat(variation(down, Direction.DECREASE)).isEqualTo(Variation.IMPROVEMENT);
        assertThat(variation(up, Direction.NEITHER)).isEqualTo(Variation.SPECIAL_NEUTRAL);
        assertThat(variation(QUIET, Direction.INCREASE)).isEqualTo(Variation.COMMON_CAUSE);
    }

    @Test
    void a_trend_says_which_way_it_goes_whichever_side_of_the_mean_it_is_on_SP_3() {
        double[] risingBelow = {58, 60, 58, 60, 58, 60, 58, 60, 40, 42, 44, 46, 47, 48, 49};

        ControlChart chart = chart(risingBelow);

        assertThat(chart.signals().get(14)).contains(Signal.TREND);
        assertThat(chart.values().get(14))
                .isLessThan(chart.limits().orElseThrow().mean());
    }

    @Test
    void a_target_beyond_the_limits_is_always_or_never_met_and_one_between_them_now_and_then_SP_4() {
        assertThat(assurance(60, Direction.INCREASE)).isEqualTo(TargetAssurance.CONSISTENTLY_FAILS);
        assertThat(assurance(60, Direction.DECREASE)).isEqualTo(TargetAssurance.CONSISTENTLY_PASSES);
        assertThat(assurance(40, Direction.INCREASE)).isEqualTo(TargetAssurance.CONSISTENTLY_PASSES);
        assertThat(assurance(40, Direction.DECREASE)).isEqualTo(TargetAssurance.CONSISTENTLY_FAILS);
        assertThat(assurance(50, Direction.INCREASE)).isEqualTo(TargetAssurance.INCONSISTENT);
        assertThat(assurance(50, Direction.NEITHER)).isEqualTo(TargetAssurance.NONE);
        assertThat(chart(QUIET).assurance()).isEqualTo(TargetAssurance.NONE);
    }

    private static TargetAssurance assurance(double target, Direction direction) {
        return ControlChart.of(list(QUIET), direction, OptionalDouble.of(target), LEAST, false)
                .assurance();
    }

    @Test
    void too_few_points_say_so_and_have_no_limits_SP_5() {
        ControlChart few =
                ControlChart.of(list(QUIET).subList(0, 11), Direction.INCREASE, OptionalDouble.of(60), LEAST, false);

        assertThat(few.limits()).isEmpty();
        assertThat(few.variation()).isEqualTo(Variation.NOT_ENOUGH_DATA);
        assertThat(few.assurance()).isEqualTo(TargetAssurance.NOT_ENOUGH_DATA);
        assertThat(few.signals()).hasSize(11).containsOnly(Set.of());
        assertThat(ControlChart.of(List.of(), Direction.INCREASE, OptionalDouble.empty(), LEAST, false)
                        .values())
                .isEmpty();
    }

    @Test
    void what_is_no_number_and_limits_from_one_point_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ControlChart.of(
                        List.of(1.0, Double.NaN), Direction.INCREASE, OptionalDouble.empty(), LEAST, false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ControlChart.of(List.of(), Direction.INCREASE, OptionalDouble.empty(), 1, false));
    }

    @Property(tries = 200)
    void a_chart_turned_upside_down_says_the_same_of_the_other_direction(
            @ForAll @Size(min = 12, max = 40) List<@DoubleRange(min = -100, max = 100) Double> values) {
        ControlChart chart = ControlChart.of(values, Direction.INCREASE, OptionalDouble.empty(), LEAST, false);
        ControlChart turned = ControlChart.of(
                values.stream().map(value -> -value).toList(),
                Direction.DECREASE,
                OptionalDouble.empty(),
                LEAST,
                false);

        assertThat(turned.signals()).isEqualTo(chart.signals());
        assertThat(turned.variation()).isEqualTo(chart.variation());
    }

    private static Variation variation(double[] values, Direction direction) {
        return ControlChart.of(list(values), direction, OptionalDouble.empty(), LEAST, false)
                .variation();
    }

    private static ControlChart chart(double... values) {
        return ControlChart.of(list(values), Direction.INCREASE, OptionalDouble.empty(), LEAST, false);
    }

    private static List<Integer> flagged(ControlChart chart, Signal signal) {
        List<Integer> points = new ArrayList<>();
        for (int i = 0; i < chart.signals().size(); i++) {
            if (chart.signals().get(i).contains(signal)) {
                points.add(i);
            }
        }
        return points;
    }

    private static double[] with(double[] values, int at, double value) {
        List<Double> all = new ArrayList<>(list(values));
        all.addAll(Collections.nCopies(Math.max(0, at - all.size()), value));
        all.add(value);
        return all.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static List<Double> list(double... values) {
        return DoubleStream.of(values).boxed().collect(Collectors.toList());
    }
}
