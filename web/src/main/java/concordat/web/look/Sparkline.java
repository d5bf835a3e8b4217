package concordat.web.look;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How values ran, as a line the height of a line of text: 120 by 28 units.
 *
 * @param points where the line goes, as an SVG has it; empty if there are fewer than two values
 * @param lastX where the last value is, across
 * @param lastY where the last value is, from above
 * @param label the same in words, for whoever does not see it
 */
public record Sparkline(String points, String lastX, String lastY, String label) {
    private static final int WIDTH = 120;
    private static final int HEIGHT = 28;
    private static final int EDGE = 4;

    /**
     * Draws values.
     *
     * @param values in the order of time
     */
    public static Sparkline of(List<Double> values, String label) {
        if (values.size() < 2) {
            return new Sparkline("", "", "", label);
        }
        double least = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        double range = most == least ? 1 : most - least;
        int last = values.size() - 1;
        return new Sparkline(
                IntStream.rangeClosed(0, last)
                        .mapToObj(i -> x(i, last) + "," + y(values.get(i), least, range))
                        .collect(Collectors.joining(" ")),
                x(last, last),
                y(values.get(last), least, range),
                label);
    }

    private static String x(int i, int last) {
        return place(EDGE + (WIDTH - 2.0 * EDGE) * i / last);
    }

    private static String y(double value, double least, double range) {
        return place(HEIGHT - EDGE - (HEIGHT - 2.0 * EDGE) * (value - least) / range);
    }

    private static String place(double at) {
        return String.format(Locale.ROOT, "%.1f", at);
    }

    /** Whether there is a line. */
    public boolean isDrawn() {
        return !points.isEmpty();
    }
}
