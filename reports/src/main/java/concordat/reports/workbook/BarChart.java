package concordat.reports.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A native chart beside a table: a bar, or a group of bars, for each of its first rows, each from one of its columns, which
 * Excel draws anew when a cell changes. It repeats what the table says and adds nothing (XL-3).
 *
 * @param alternative what it shows, for whoever does not see it
 * @param along the header of the column, of text, that names the bars
 * @param categories what is in that column, from the first row on
 * @param format how its values are shown, as Excel writes formats
 * @param most where its axis ends; null for where its values ask
 */
public record BarChart(
        String title,
        String alternative,
        Form form,
        String along,
        List<String> categories,
        String format,
        @Nullable Double most,
        List<Series> series) {

    /** @throws IllegalArgumentException if a series has not as many values as there are categories, or there is none */
    public BarChart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        int count = categories.size();
        if (count == 0
                || series.isEmpty()
                || series.stream().anyMatch(each -> each.values().size() != count)) {
            throw new IllegalArgumentException("A chart has bars, each with a value for each category");
        }
    }

    /** How its bars stand. */
    public enum Form {
        /** Upright, for many short names. */
        COLUMNS,
        /** Lying side by side, for long names. */
        BARS,
        /** Lying end to end, for parts of a whole. */
        STACKED_BARS
    }

    /**
     * The bars of one column.
     *
     * @param header of the column with their values
     */
    public record Series(String header, List<Double> values) {
        public Series {
            values = List.copyOf(values);
        }
    }
}
