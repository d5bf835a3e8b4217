package concordat.domain.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The values of a measure that stand, period by period, and what statistical process control says of them (4.18).
 *
 * @param points in the order of time
 */
public record Series(List<Point> points, ControlChart chart) {
    public Series {
        points = List.copyOf(points);
    }

    /** A value of one period. */
    public record Point(Period period, LocalDate asAt, Figure figure) {}

    /**
     * Of values that stand.
     *
     * @param points in the order of time
     * @param leastPoints how many of them process limits take (SP-5)
     */
    public static Series of(List<Point> points, Direction direction, @Nullable Target target, int leastPoints) {
        return new Series(
                points,
                ControlChart.of(
                        points.stream().map(point -> point.figure().amount()).toList(),
                        direction,
                        amount(target),
                        leastPoints,
                        false));
    }

    /** The amount to be reached, as a chart shows it. */
    public static OptionalDouble amount(@Nullable Target target) {
        return target == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(target.amount().doubleValue());
    }

    /** The value of the latest period. */
    public Optional<Point> latest() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
    }

    /** The value before the latest. */
    public Optional<Point> previous() {
        return points.size() < 2 ? Optional.empty() : Optional.of(points.get(points.size() - 2));
    }
}
