package concordat.domain.measure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The values of a measure over time as an XmR chart: mean, process limits, and which points are special cause (SP-1, SP-2). With
 * fewer points than it takes there is no mean and there are no limits, only the run of the values (SP-5).
 *
 * <p>The limits are those of all points, reckoned again with each new one; a change of process is told by starting another chart.
 */
public final class ControlChart {
    /** Of the mean moving range: half the width between the limits (SP-1). */
    private static final double LIMIT = 2.66;
    /** Of the mean moving range: a moving range as large as that is screened out, when screening is asked for (SP-1). */
    private static final double SCREEN = 3.267;
    /** Points that make a shift or a trend (SP-2). */
    private static final int RUN = 7;

    private final List<Double> values;
    private final Direction direction;
    private final OptionalDouble target;
    private final Optional<Limits> limits;
    private final List<Set<Signal>> signals;

    private ControlChart(List<Double> values, Direction direction, OptionalDouble target, Optional<Limits> limits) {
        this.values = List.copyOf(values);
        this.direction = direction;
        this.target = target;
        this.limits = limits;
        signals = limits.map(this::signals)
                .orElseGet(() -> values.stream().map(value -> Set.<Signal>of()).toList());
    }

    /**
     * Mean and limits, in the unit of the measure.
     *
     * @param lower below which chance hardly goes
     * @param nearLower two thirds of the way from the mean to the lower limit
     */
    public record Limits(double mean, double lower, double nearLower, double nearUpper, double upper) {

        private static Limits of(List<Double> values, boolean screened) {
            double mean =
                    values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
            double[] ranges = IntStream.range(1, values.size())
                    .mapToDouble(i -> Math.abs(values.get(i) - values.get(i - 1)))
                    .toArray();
            double average = IntStream.range(0, ranges.length)
                    .mapToDouble(i -> ranges[i])
                    .average()
                    .orElse(0);
            if (screened) {
                double screen = SCREEN * average;
                average = IntStream.range(0, ranges.length)
                        .mapToDouble(i -> ranges[i])
                        .filter(range -> range < screen)
                        .average()
                        .orElse(average);
            }
            double half = LIMIT * average;
            double near = half * 2 / 3;
            return new Limits(mean, mean - half, mean - near, mean + near, mean + half);
        }
    }

    /**
     * The chart of some values.
     *
     * @param values in the order of time, each finite
     * @param target the value to be reached; empty for none
     * @param leastPoints how many points it takes, a setting (SP-5)
     * @param screened whether moving ranges that stand out are left out of the limits (SP-1)
     * @throws IllegalArgumentException if a value is not finite, or fewer than two points are to be enough
     */
    public static ControlChart of(
            List<Double> values, Direction direction, OptionalDouble target, int leastPoints, boolean screened) {
        if (leastPoints < 2) {
            throw new IllegalArgumentException("Limits need two points at least");
        }
        if (values.stream().anyMatch(value -> !Double.isFinite(value))) {
            throw new IllegalArgumentException("A value of a measure is a number");
        }
        return new ControlChart(
                values,
                direction,
                target,
                values.size() < leastPoints ? Optional.empty() : Optional.of(Limits.of(values, screened)));
    }

    private List<Set<Signal>> signals(Limits within) {
        List<Set<Signal>> found = new ArrayList<>();
        values.forEach(value -> found.add(EnumSet.noneOf(Signal.class)));
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) > within.upper() || values.get(i) < within.lower()) {
                found.get(i).add(Signal.OUTSIDE_LIMITS);
            }
        }
        flagRuns(found, Signal.SHIFT, i -> Double.compare(values.get(i), within.mean()), 0, RUN);
        // A trend of seven points has six steps between them.
        flagRuns(found, Signal.TREND, i -> Double.compare(values.get(i), values.get(i - 1)), 1, RUN - 1);
        flagNearLimit(found, within);
        return found.stream().map(Set::copyOf).toList();
    }

    /** On which side, or in which direction: 0 for neither. */
    private interface Side {
        int of(int index);
    }

    /** Flags all members of each run of one side that is long enough; a step belongs to the points at both its ends. */
    private void flagRuns(List<Set<Signal>> found, Signal signal, Side side, int first, int enough) {
        int begun = first;
        for (int i = first; i <= values.size(); i++) {
            boolean goesOn = i < values.size() && i > begun && side.of(i) == side.of(begun);
            if (goesOn || i == begun) {
                continue;
            }
            if (side.of(begun) != 0 && i - begun >= enough) {
                for (int member = begun - first; member < i; member++) {
                    found.get(member).add(signal);
                }
            }
            begun = i;
        }
    }

    private void flagNearLimit(List<Set<Signal>> found, Limits within) {
        for (int i = 2; i < values.size(); i++) {
            for (int side : new int[] {1, -1}) {
                List<Integer> three = List.of(i - 2, i - 1, i);
                boolean sameSide =
                        three.stream().allMatch(point -> Double.compare(values.get(point), within.mean()) == side);
                List<Integer> near = three.stream()
                        .filter(point -> isNear(values.get(point), side, within))
                        .toList();
                if (sameSide && near.size() >= 2) {
                    near.forEach(point -> found.get(point).add(Signal.NEAR_LIMIT));
                }
            }
        }
    }

    private static boolean isNear(double value, int side, Limits within) {
        return side > 0
                ? value > within.nearUpper() && value <= within.upper()
                : value < within.nearLower() && value >= within.lower();
    }

    /** The values, in the order of time. */
    public List<Double> values() {
        return values;
    }

    /** Mean and limits; empty if there are too few points for them (SP-5). */
    public Optional<Limits> limits() {
        return limits;
    }

    /** Why each point is special cause; nothing for those that are not. */
    public List<Set<Signal>> signals() {
        return signals;
    }

    /**
     * What a point says, in words.
     *
     * @param index counted from 0
     */
    public String saysOf(int index) {
        if (limits.isEmpty()) {
            return "Not enough data";
        }
        Set<Signal> why = signals.get(index);
        return why.isEmpty()
                ? "Common cause"
                : "Special cause: " + why.stream().sorted().map(Signal::words).collect(Collectors.joining("; "));
    }

    /** What the latest point says (SP-3). */
    public Variation variation() {
        if (limits.isEmpty()) {
            return Variation.NOT_ENOUGH_DATA;
        }
        int last = values.size() - 1;
        if (signals.get(last).isEmpty()) {
            return Variation.COMMON_CAUSE;
        }
        if (direction == Direction.NEITHER) {
            return Variation.SPECIAL_NEUTRAL;
        }
        boolean up = signals.get(last).equals(Set.of(Signal.TREND))
                ? values.get(last) > values.get(last - 1)
                : values.get(last) > limits.orElseThrow().mean();
        return up == (direction == Direction.INCREASE) ? Variation.IMPROVEMENT : Variation.CONCERN;
    }

    /** Whether the target will be met if nothing changes, by the limits of the latest point (SP-4). */
    public TargetAssurance assurance() {
        if (target.isEmpty() || direction == Direction.NEITHER) {
            return TargetAssurance.NONE;
        }
        if (limits.isEmpty()) {
            return TargetAssurance.NOT_ENOUGH_DATA;
        }
        Limits within = limits.orElseThrow();
        double wanted = target.getAsDouble();
        if (wanted > within.upper()) {
            return direction == Direction.INCREASE
                    ? TargetAssurance.CONSISTENTLY_FAILS
                    : TargetAssurance.CONSISTENTLY_PASSES;
        }
        if (wanted < within.lower()) {
            return direction == Direction.INCREASE
                    ? TargetAssurance.CONSISTENTLY_PASSES
                    : TargetAssurance.CONSISTENTLY_FAILS;
        }
        return TargetAssurance.INCONSISTENT;
    }
}
