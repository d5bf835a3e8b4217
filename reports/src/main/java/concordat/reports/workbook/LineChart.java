package concordat.reports.workbook;

import java.util.List;

/**
 * A native chart beside a table: lines over the table's rows, each from one of its columns, which Excel draws anew when a cell changes.
 * It repeats what the table says and adds nothing (XL-3).
 *
 * @param alternative what it shows, for whoever does not see it
 * @param along the header of the column, of text, that stands along its foot
 * @param categories what is in that column
 * @param format how its values are shown, as Excel writes formats
 */
public record LineChart(
        String title, String alternative, String along, List<String> categories, String format, List<Series> series) {

    /** @throws IllegalArgumentException if a series has not as many values as there are categories, or there is none */
    public LineChart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        int count = categories.size();
        if (series.isEmpty() || series.stream().anyMatch(each -> each.values().size() != count)) {
            throw new IllegalArgumentException("A chart has lines, each with a value for each category");
        }
    }

    /** How a line is drawn: by its dashes and marks as well as by its colour (XL-4). */
    public enum Stroke {
        /** The values, each with a mark. */
        VALUES,
        /** Their mean. */
        MEAN,
        /** A limit of what chance does. */
        LIMIT,
        /** What is to be reached. */
        TARGET
    }

    /**
     * One line.
     *
     * @param header of the column with its values
     * @param stroke how it is drawn
     */
    public record Series(String header, List<Double> values, Stroke stroke) {
        public Series {
            values = List.copyOf(values);
        }
    }
}
