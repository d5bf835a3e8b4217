package concordat.domain.trail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A trail laid out to be drawn: a column for each place in its order that is taken, a box for each thing in it, a line for
 * each step. Boxes of a column stand in the order in which the boxes before them do, so that few lines cross.
 *
 * @param width of the whole, in pixels
 * @param height of the whole, in pixels
 */
public record TrailPicture(int width, int height, List<Box> boxes, List<Line> lines) {
    private static final int BOX_WIDTH = 150;
    private static final int BOX_HEIGHT = 88;
    private static final int BETWEEN_COLUMNS = 24;
    private static final int BETWEEN_BOXES = 16;
    private static final int MARGIN = 8;
    private static final int LINE_OF_TEXT = 20;
    private static final int LINES = 3;
    private static final int FIRST_LINE = 40;
    private static final int LINE_HEIGHT = 18;

    public TrailPicture {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /** One thing, with the upper left corner of its box in pixels and its title in at most three lines of text. */
    public record Box(TrailPoint point, int x, int y, List<String> title, boolean isHere) {
        public Box {
            title = List.copyOf(title);
        }

        /** The lines of its title with where each is written, in pixels. */
        public List<Written> written() {
            return IntStream.range(0, title.size())
                    .mapToObj(line -> new Written(y + FIRST_LINE + line * LINE_HEIGHT, title.get(line)))
                    .toList();
        }

        public int width() {
            return BOX_WIDTH;
        }

        public int height() {
            return BOX_HEIGHT;
        }
    }

    /** A line of text with the height at which it stands, in pixels. */
    public record Written(int y, String text) {}

    /** One step, from the right edge of one box to the left edge of another, in pixels. */
    public record Line(int fromX, int fromY, int toX, int toY) {
        /** As SVG draws it: a curve that leaves and arrives level. */
        public String path() {
            int bend = (toX - fromX) / 2;
            return "M" + fromX + " " + fromY + " C" + (fromX + bend) + " " + fromY + " " + (toX - bend) + " " + toY
                    + " " + toX + " " + toY;
        }
    }

    /** Lays a trail out. */
    public static TrailPicture of(Trail trail) {
        TreeMap<Integer, List<TrailPoint>> columns = new TreeMap<>();
        trail.points().forEach(point -> columns.computeIfAbsent(point.kind().place(), place -> new ArrayList<>())
                .add(point));
        int highest = columns.values().stream().mapToInt(List::size).max().orElse(1);
        int height = 2 * MARGIN + highest * (BOX_HEIGHT + BETWEEN_BOXES) - BETWEEN_BOXES;
        Map<Place, Box> boxes = new HashMap<>();
        List<Box> inOrder = new ArrayList<>();
        int x = MARGIN;
        for (List<TrailPoint> column : columns.values()) {
            sortByWhatLeadsThere(column, trail.steps(), boxes);
            int y = (height - column.size() * (BOX_HEIGHT + BETWEEN_BOXES) + BETWEEN_BOXES) / 2;
            for (TrailPoint point : column) {
                Box box = new Box(
                        point,
                        x,
                        y,
                        lines(point.title()),
                        point.place().equals(trail.at().place()));
                boxes.put(point.place(), box);
                inOrder.add(box);
                y += BOX_HEIGHT + BETWEEN_BOXES;
            }
            x += BOX_WIDTH + BETWEEN_COLUMNS;
        }
        return new TrailPicture(
                x - BETWEEN_COLUMNS + MARGIN,
                height,
                inOrder,
                trail.steps().stream()
                        .map(step -> line(
                                Objects.requireNonNull(boxes.get(step.earlier())),
                                Objects.requireNonNull(boxes.get(step.later()))))
                        .toList());
    }

    /** By the middle of the boxes from which lines come; those to which none comes stay where they were, first. */
    private static void sortByWhatLeadsThere(List<TrailPoint> column, List<TrailStep> steps, Map<Place, Box> placed) {
        Map<Place, Double> middles = new HashMap<>();
        for (TrailPoint point : column) {
            middles.put(
                    point.place(),
                    steps.stream()
                            .filter(step -> step.later().equals(point.place()))
                            .mapToInt(step -> Objects.requireNonNull(placed.get(step.earlier()))
                                    .y())
                            .average()
                            .orElse(-1));
        }
        column.sort((one, other) -> Double.compare(
                Objects.requireNonNull(middles.get(one.place())), Objects.requireNonNull(middles.get(other.place()))));
    }

    private static Line line(Box from, Box to) {
        return new Line(from.x() + BOX_WIDTH, from.y() + BOX_HEIGHT / 2, to.x(), to.y() + BOX_HEIGHT / 2);
    }

    /** A title in at most three lines, broken between words where that is possible, with an ellipsis if it is longer. */
    private static List<String> lines(String title) {
        List<String> lines = new ArrayList<>();
        String rest = title.replaceAll("\\s+", " ").strip();
        while (rest.length() > LINE_OF_TEXT && lines.size() < LINES - 1) {
            int space = rest.lastIndexOf(' ', LINE_OF_TEXT);
            int end = space > 0 ? space : LINE_OF_TEXT;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        lines.add(
                rest.length() <= LINE_OF_TEXT
                        ? rest
                        : rest.substring(0, LINE_OF_TEXT - 1).strip() + "…");
        return lines;
    }
}
