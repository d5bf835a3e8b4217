package concordat.web.look;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Counts as bars, the longest as long as there is room: places in a picture of 720 units across. The same counts stand in the table beside it. */
public final class BarPicture {
    private static final int WIDTH = 720;
    private static final int LEFT = 180;
    private static final int RIGHT = WIDTH - 60;
    private static final int STEP = 40;
    private static final int BAR = 24;

    private final String title;
    private final String of;
    private final List<Count> counts;

    /**
     * Draws counts.
     *
     * @param title what is counted
     * @param of what a bar stands for, as the head of a column: "Partner"
     */
    public BarPicture(String title, String of, List<Count> counts) {
        this.title = title;
        this.of = of;
        this.counts = List.copyOf(counts);
    }

    /**
     * A count.
     *
     * @param address where the rows are that it counts
     */
    public record Count(String name, long number, String address) {}

    /** A bar with its name and number. */
    public record Bar(String name, String number, int y, int textY, int width, int numberX) {}

    public String getTitle() {
        return title;
    }

    /** The head of the column of names. */
    public String getOf() {
        return of;
    }

    public List<Count> getCounts() {
        return counts;
    }

    /** Whether there is nothing to draw. */
    public boolean isBare() {
        return counts.isEmpty();
    }

    /** All of it in words, for whoever does not see it: "NHFT 3, LPT 1". */
    public String getSummary() {
        return counts.stream()
                .map(count -> count.name() + " " + Words.number(count.number()))
                .collect(Collectors.joining(", "));
    }

    /** Its size, as an SVG has it. */
    public String getViewBox() {
        return "0 0 " + WIDTH + " " + counts.size() * STEP;
    }

    /** Where the bars begin. */
    public int getLeft() {
        return LEFT;
    }

    public List<Bar> getBars() {
        long most = counts.stream().mapToLong(Count::number).max().orElse(1);
        return IntStream.range(0, counts.size())
                .mapToObj(i -> {
                    Count count = counts.get(i);
                    int width = (int) Math.max(2, (RIGHT - LEFT) * count.number() / Math.max(1, most));
                    int y = i * STEP + (STEP - BAR) / 2;
                    return new Bar(count.name(), Words.number(count.number()), y, y + BAR - 7, width, LEFT + width + 8);
                })
                .toList();
    }
}
