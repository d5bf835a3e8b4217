package concordat.web.look;

import concordat.domain.measure.ControlChart;
import concordat.domain.measure.ControlChart.Limits;
import concordat.domain.measure.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A control chart as it is drawn: places in a picture of 720 by 280, and the same values in words for the table beside it (SP-6). What
 * a point means is told by its shape and in the table, not by its colour alone.
 */
public final class ChartPicture {
    private static final int WIDTH = 720;
    private static final int LEFT = 52;
    private static final int RIGHT = WIDTH - 112;
    private static final int TOP = 16;
    private static final int BOTTOM = 240;
    private static final int TICKS = 4;

    private final String title;
    private final String unit;
    private final List<String> labels;
    private final ControlChart chart;
    private final OptionalDouble target;
    private final double lowest;
    private final double highest;

    /**
     * Draws a chart.
     *
     * @param title what is measured
     * @param unit what stands behind a value, such as %
     * @param labels when each value was, in words
     * @param target what is to be reached; empty for none
     */
    public ChartPicture(String title, String unit, List<String> labels, ControlChart chart, OptionalDouble target) {
        this.title = title;
        this.unit = unit;
        this.labels = List.copyOf(labels);
        this.chart = chart;
        this.target = target;
        double[] shown = DoubleStream.concat(
                        chart.values().stream().mapToDouble(Double::doubleValue),
                        DoubleStream.concat(
                                chart.limits().stream()
                                        .flatMapToDouble(limits -> DoubleStream.of(limits.lower(), limits.upper())),
                                target.stream()))
                .toArray();
        double least = DoubleStream.of(shown).min().orElse(0);
        double most = DoubleStream.of(shown).max().orElse(1);
        double room = most == least ? 1 : (most - least) * 0.08;
        lowest = least - room;
        highest = most + room;
    }

    /** A point. The path is a circle, a diamond for what is better, or a square for what is worse. */
    public record Mark(String path, String kind) {
        public String getPath() {
            return path;
        }

        public String getKind() {
            return kind;
        }
    }

    /** A line across, with its name at its end. */
    public record Level(String at, String textAt, String name, String kind) {
        public String getAt() {
            return at;
        }

        public String getTextAt() {
            return textAt;
        }

        public String getName() {
            return name;
        }

        public String getKind() {
            return kind;
        }
    }

    /** A line of the table. */
    public record Line(String when, String value, String says) {
        public String getWhen() {
            return when;
        }

        public String getValue() {
            return value;
        }

        public String getSays() {
            return says;
        }
    }

    public String getTitle() {
        return title;
    }

    /** What the chart says in words: for whoever does not see it, and for whoever does. */
    public String getSummary() {
        return chart.variation().words() + ". " + chart.assurance().words() + "."
                + chart.limits()
                        .map(limits -> " Mean " + value(limits.mean()) + ", process limits " + value(limits.lower())
                                + " to " + value(limits.upper()) + ".")
                        .orElse("");
    }

    /** The run of the values. */
    public String getRun() {
        return IntStream.range(0, chart.values().size())
                .mapToObj(i -> place(x(i)) + "," + place(y(chart.values().get(i))))
                .collect(Collectors.joining(" "));
    }

    public List<Mark> getMarks() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < chart.values().size(); i++) {
            marks.add(mark(x(i), y(chart.values().get(i)), chart.signals().get(i)));
        }
        return marks;
    }

    private static Mark mark(double x, double y, Set<Signal> signals) {
        if (signals.isEmpty()) {
            return new Mark("M" + place(x - 4) + " " + place(y) + "a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z", "common");
        }
        return new Mark("M" + place(x) + " " + place(y - 7) + "l7 7l-7 7l-7 -7z", "special");
    }

    /** Mean, limits and target. */
    public List<Level> getLevels() {
        List<Level> levels = new ArrayList<>();
        chart.limits().ifPresent(limits -> addLimits(levels, limits));
        target.ifPresent(wanted -> levels.add(level(wanted, "Target " + value(wanted), "target")));
        return levels;
    }

    private void addLimits(List<Level> levels, Limits limits) {
        levels.add(level(limits.upper(), "Upper limit", "limit"));
        levels.add(level(limits.mean(), "Mean", "mean"));
        levels.add(level(limits.lower(), "Lower limit", "limit"));
    }

    private Level level(double value, String name, String kind) {
        return new Level(place(y(value)), place(y(value) + 4), name, kind);
    }

    /** The scale at the left. */
    public List<Level> getScale() {
        return IntStream.rangeClosed(0, TICKS)
                .mapToDouble(i -> lowest + (highest - lowest) * i / TICKS)
                .mapToObj(value -> level(value, value(value), "scale"))
                .toList();
    }

    /** When the first and the last value were. */
    public String getFirst() {
        return labels.isEmpty() ? "" : labels.get(0);
    }

    public String getLast() {
        return labels.size() < 2 ? "" : labels.get(labels.size() - 1);
    }

    /** The values in words, the latest first. */
    public List<Line> getLines() {
        return IntStream.range(0, chart.values().size())
                .map(i -> chart.values().size() - 1 - i)
                .mapToObj(i -> new Line(labels.get(i), value(chart.values().get(i)), chart.saysOf(i)))
                .toList();
    }

    private String value(double value) {
        return String.format(Locale.ENGLISH, "%.1f", value) + unit;
    }

    private double x(int index) {
        int steps = Math.max(1, chart.values().size() - 1);
        return LEFT + (double) (RIGHT - LEFT) * index / steps;
    }

    private double y(double value) {
        return BOTTOM - (BOTTOM - TOP) * (value - lowest) / (highest - lowest);
    }

    private static String place(double place) {
        return String.format(Locale.ENGLISH, "%.1f", place);
    }
}
